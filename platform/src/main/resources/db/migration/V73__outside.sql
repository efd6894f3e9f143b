-- Links for people without an account: one matter, one person. The token itself is never kept.
create table outside_link (
    id            uuid primary key,
    matter_id     uuid        not null,
    owner_unit    uuid        not null,
    handling_unit uuid        not null,
    name          text        not null,
    capacity      text        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    token_hash    text unique,
    -- told to the person on another way; wrong ones are counted
    check_hash    text,
    wrong_checks  integer     not null default 0,
    way           text,
    standing      text,
    issued_by     text,
    issued_unit   text,
    issued_at     timestamptz,
    expires_at    timestamptz,
    revoked_at    timestamptz,
    -- the journal entry of the person's last act
    acted_seq     integer,
    acted_at      timestamptz
);
-- the panel on a matter's page
create index outside_link_by_matter on outside_link (matter_id);
-- requests waiting for whoever supervises
create index outside_link_asked on outside_link (asked_at) where token_hash is null and revoked_at is null;

create table outside_event (
    id      bigint generated always as identity primary key,
    link_id uuid        not null references outside_link (id),
    at      timestamptz not null,
    kind    text        not null,
    who     text        not null,
    words   text        not null
);
create index outside_event_by_link on outside_event (link_id);

create function outside_event_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal of links is append-only';
end $$;
create trigger outside_event_append_only before update or delete or truncate on outside_event
    for each statement execute function outside_event_is_append_only();
