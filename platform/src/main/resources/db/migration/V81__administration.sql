-- Acts of reorganisation (机构改革) and handovers of persons: entered, then carried out or taken back; append-only.

create table reorganisation (
    id            uuid primary key,
    added         bigint      generated always as identity,
    takes_effect  date        not null,
    kind          text        not null,
    -- what is to be done, as JSON of its kind
    act           jsonb       not null,
    -- the units it concerns
    units         uuid[]      not null,
    -- in a sentence, with the names of the day it was entered
    words         text        not null,
    -- title and number of the document it rests on (机构改革文件), and the file where it was given
    document      text        not null,
    file_name     text,
    file          bytea,
    entered_at    timestamptz not null,
    person_id     uuid        not null,
    name          text        not null,
    post          text        not null,
    unit_id       uuid        not null references unit (id),
    unit_name     text        not null
);
-- what is still to come
create index reorganisation_by_day on reorganisation (takes_effect);

-- How it ended: carried_out, withdrawn. At most once.
create table reorganisation_end (
    reorganisation_id uuid primary key references reorganisation (id),
    at                timestamptz not null,
    outcome           text        not null,
    name              text        not null,
    words             text        not null
);

create table handover (
    id          uuid primary key,
    added       bigint      generated always as identity,
    from_person uuid        not null references person (id),
    to_person   uuid        not null references person (id),
    from_name   text        not null,
    to_name     text        not null,
    unit_name   text        not null,
    matters     uuid[]      not null,
    -- the list as it was when signed by the predecessor, a line each
    lines       text[]      not null,
    -- what else is handed over, in words
    more        text        not null,
    signed_at   timestamptz not null,
    -- who signed for the predecessor: the person, or the head for one who is gone
    signed_by   text        not null,
    signed_post text        not null
);
create index handover_by_from on handover (from_person);
create index handover_by_to on handover (to_person);

-- accepted, refused, withdrawn. At most once.
create table handover_end (
    handover_id uuid primary key references handover (id),
    at          timestamptz not null,
    outcome     text        not null,
    name        text        not null,
    words       text        not null
);

create function administration_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'acts of reorganisation and handover are append-only';
end $$;
create trigger reorganisation_append_only before update or delete or truncate on reorganisation
    for each statement execute function administration_is_append_only();
create trigger reorganisation_end_append_only before update or delete or truncate on reorganisation_end
    for each statement execute function administration_is_append_only();
create trigger handover_append_only before update or delete or truncate on handover
    for each statement execute function administration_is_append_only();
create trigger handover_end_append_only before update or delete or truncate on handover_end
    for each statement execute function administration_is_append_only();
