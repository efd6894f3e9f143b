-- What proofreading knows beside a report: accepted documents, full texts of statutes, rules switched off; and the
-- journal of what people did to settings and shelves that concern everybody.

create table act (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    -- what it concerns: rules, statutes, documents
    area       text        not null,
    -- the thing itself: id of a rule, title of a statute, id of a document
    subject    text        not null,
    person_id  uuid        not null,
    name       text        not null,
    post       text        not null,
    unit_name  text        not null,
    words      text        not null
);
-- the latest of one area
create index act_by_area on act (area, id desc);

-- Append-only, whoever asks.
create function act_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal of settings is append-only';
end $$;
create trigger act_append_only before update or delete or truncate on act
    for each statement execute function act_is_append_only();

create table rule_off (
    rule text primary key,
    at   timestamptz not null
);

-- Documents an office has accepted (published, filed or otherwise final): the text as read, not the file.
create table accepted_document (
    id              uuid primary key,
    -- which came later
    added           bigint      generated always as identity,
    installation_id uuid        not null,
    unit_id         uuid        not null,
    year            integer     not null,
    genre           text        not null,
    title           text        not null,
    file_name       text        not null,
    sha256          text        not null,
    text            text        not null,
    -- format, metadata and tables of the file it was read from, as JSON
    carrier         text        not null,
    accepted_at     timestamptz not null,
    accepted_by     text        not null,
    -- taken off the shelf; the row stays
    removed_at      timestamptz
);
-- last year's report of a unit
create index accepted_document_by_unit on accepted_document (unit_id, year) where removed_at is null;
-- the same text twice on one shelf
create unique index accepted_document_once on accepted_document (unit_id, sha256) where removed_at is null;

create table statute_full_text (
    title       text primary key,
    text        text        not null,
    imported_at timestamptz not null,
    imported_by text        not null
);
