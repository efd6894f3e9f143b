-- Reports in the making: stored is only what people did. Words and figures are drafted afresh from the ledger.

create table report (
    id              uuid primary key,
    installation_id uuid        not null,
    unit_id         uuid        not null,
    year            integer     not null,
    outline         text        not null,
    -- number of entries in report_edit, for optimistic locking
    version         integer     not null,
    saved_at        timestamptz not null,
    saved_by        text        not null,
    unique (unit_id, year)
);

-- What people did to a report; the report as it stands is the replay of these over the draft.
create table report_edit (
    report_id   uuid        not null references report (id),
    seq         integer     not null,
    at          timestamptz not null,
    actor_id    uuid        not null,
    actor_name  text        not null,
    actor_post  text        not null,
    actor_unit  text        not null,
    kind        text        not null,
    -- the paragraph or finding it is about, empty for the whole report
    paragraph   text        not null,
    -- the paragraph behind which it was put, where it was
    behind      text,
    words_before text,
    words_after text,
    why         text,
    undoes      integer,
    primary key (report_id, seq)
);

-- Append-only, whoever asks.
create function report_edit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal of a report is append-only';
end $$;
create trigger report_edit_append_only before update or delete or truncate on report_edit
    for each statement execute function report_edit_is_append_only();
