-- Calendar subscriptions: one secret address per person, of which only the hash is kept.
create table calendar_feed (
    person_id  uuid primary key,
    token_hash text        not null unique,
    made_at    timestamptz not null
);

-- What was last told of an event, so that a date that moves gets the next sequence number.
create table calendar_event (
    uid        text primary key,
    at         timestamp   not null,
    sequence   integer     not null,
    changed_at timestamptz not null
);
