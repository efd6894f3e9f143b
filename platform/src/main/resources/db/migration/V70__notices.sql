-- What people are told: each thing once, whoever finds it out and however often.

-- key names the thing itself (a limit and the date crossed, a journal entry), so that it can be noticed once only.
-- Titles are not here: they are read from the ledger through its access filter whenever somebody looks.
create table notice (
    id            bigint generated always as identity primary key,
    key           text        not null unique,
    kind          text        not null,
    matter_id     uuid        not null,
    type          text        not null,
    owner_unit    uuid        not null,
    handling_unit uuid        not null,
    -- whom it concerns: one person, or who holds one of these roles (nobody named: everybody there)
    person_id     uuid,
    roles         text[]      not null,
    -- who did it need not be told
    not_for       uuid,
    rule          text,
    due_at        timestamp,
    entry_seq     integer,
    noticed_at    timestamptz not null,
    -- what it was about is over
    settled_at    timestamptz
);
-- the inbox, and the round of a unit: what is not over yet
create index notice_open_by_handling on notice (handling_unit) where settled_at is null;
create index notice_open_by_owner on notice (owner_unit) where settled_at is null;
create index notice_open_by_person on notice (person_id) where settled_at is null and person_id is not null;

create table notice_reading (
    notice_id bigint not null references notice (id),
    person_id uuid   not null,
    read_at   timestamptz,
    done_at   timestamptz,
    primary key (notice_id, person_id)
);

-- How far a unit's journal has been read, and what went wrong the last time.
create table notice_round (
    unit_id    uuid primary key,
    seen_until timestamptz,
    failed_at  timestamptz,
    failure    text,
    tries      integer not null default 0
);

-- what was entered since the last round
create index journal_by_time on journal (at);
