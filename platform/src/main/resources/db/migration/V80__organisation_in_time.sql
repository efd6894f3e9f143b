-- Units, posts and hands in time: names as they were, who succeeded whom since when, who acts for whom, roles limited to
-- kinds of matters, whose ledger a matter stood in on an earlier day.

-- Names, word of numbers and place of a unit from a day on. A unit that never changed has no row; one that did has one
-- for what it was at first, too.
create table unit_version (
    unit_id    uuid not null references unit (id),
    from_day   date not null,
    code       text not null,
    name       text not null,
    short_name text not null,
    parent_id  uuid references unit (id),
    primary key (unit_id, from_day)
);

-- since: the successor's first day; counts: whether its figures hold the predecessor's rows (at most one successor's do)
alter table unit_succession add column since date;
alter table unit_succession add column counts boolean not null default true;
update unit_succession s set since = coalesce(u.valid_to + 1, u.valid_from) from unit u where u.id = s.predecessor;
update unit_succession s set counts = false
where exists (select 1 from unit_succession o where o.predecessor = s.predecessor and o.successor < s.successor);
alter table unit_succession alter column since set not null;
create unique index unit_succession_counts_once on unit_succession (predecessor) where counts;

-- kinds of matters the roles are limited to; none: all
alter table post add column types text[] not null default '{}';

-- One person acts for another for a time (代理、AB角). Ended early by an earlier last day, never deleted.
create table deputy (
    id         uuid primary key,
    person_id  uuid not null references person (id),
    deputy_id  uuid not null references person (id),
    valid_from date not null,
    valid_to   date not null,
    reason     text not null,
    check (person_id <> deputy_id),
    check (valid_to >= valid_from - 1)
);
-- whom do I act for today
create index deputy_by_deputy on deputy (deputy_id);
-- who acts for me
create index deputy_by_person on deputy (person_id);

-- closed by an administrator or with the last post; opened again by setting a new password
alter table account add column closed_at timestamptz;
-- the accounts of a person
create index account_by_person on account (person_id);

-- In whose hands a matter is: the last row, and without one the person who registered it.
create table matter_hand (
    matter_id uuid    not null references matter (id),
    seq       integer not null,
    person_id uuid    not null,
    primary key (matter_id, seq)
);
-- everything in a person's hands
create index matter_hand_by_person on matter_hand (person_id);
create index journal_registered_by on journal (actor_id) where seq = 1;

-- From whose ledger a matter went into whose.
create table matter_move (
    matter_id uuid    not null references matter (id),
    seq       integer not null,
    on_day    date    not null,
    from_unit uuid    not null,
    to_unit   uuid    not null,
    primary key (matter_id, seq)
);
-- figures as of a day before a move
create index matter_move_by_day on matter_move (on_day);

-- Numbers of a unit that are given out of another's series since a merger.
create table series_heir (
    owner_unit uuid primary key,
    heir       uuid not null
);
