-- Mail: who wants it, and one letter a day at most.
create table notice_wish (
    person_id uuid primary key,
    address   text    not null,
    rhythm    text    not null,
    hour      integer not null check (hour between 0 and 23)
);

create table digest (
    person_id     uuid        not null,
    day           date        not null,
    state         text        not null,
    tries         integer     not null default 0,
    next_try      timestamptz not null,
    -- what was noticed until then is in it
    covered_until timestamptz not null,
    problem       text,
    primary key (person_id, day)
);
-- letters still to be sent
create index digest_to_send on digest (next_try) where state in ('due', 'failed');
