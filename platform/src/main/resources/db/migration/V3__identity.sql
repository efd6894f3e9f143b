-- Accounts. A password is kept only as its hash.
create table account (
    login         text primary key,
    person_id     uuid        not null references person (id),
    password_hash text        not null,
    failures      integer     not null default 0,
    locked_until  timestamptz,
    opened_at     timestamptz not null
);
