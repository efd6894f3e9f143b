-- The ledger: one current row per matter, an append-only journal, the clocks of running matters.

create table matter (
    id              uuid primary key,
    installation_id uuid        not null,
    type            text        not null,
    type_version    integer     not null,
    owner_unit      uuid        not null,
    handling_unit   uuid        not null,
    number          text        not null,
    title           text        not null,
    stage           text        not null,
    closed          boolean     not null default false,
    arrived_on      date,
    confirmed_on    date,
    occurred_on     date        not null,
    closed_on       date,
    recorded_at     timestamptz not null,
    -- values by field key: numbers, true/false, ISO dates, option codes, arrays, {"na": reason};
    -- personal data is not here but in personal_data
    fields          jsonb       not null,
    -- the rest of the replayed row: clock events, actions done, number of files
    state           jsonb       not null,
    version         integer     not null,
    unique (owner_unit, number)
);

-- figures and ledger lists: one type, some owners, a span of days
create index matter_by_type_unit_day on matter (type, owner_unit, occurred_on);
-- the whole ledger of a unit, newest first
create index matter_by_unit_day on matter (owner_unit, occurred_on desc, number desc);

create table journal (
    matter_id       uuid        not null references matter (id),
    seq             integer     not null,
    at              timestamptz not null,
    on_day          date        not null,
    actor_id        uuid        not null,
    actor_name      text        not null,
    actor_post      text        not null,
    actor_unit      text        not null,
    on_behalf_of    text,
    type_version    integer     not null,
    kind            text        not null,
    act             jsonb       not null,
    primary key (matter_id, seq)
);

-- Append-only, whoever asks.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end $$;
create trigger journal_append_only before update or delete or truncate on journal
    for each statement execute function journal_is_append_only();

-- One clock of one matter as last reckoned; overdue is derived from due_at and stopped_on, never stored.
create table clock (
    matter_id        uuid      not null references matter (id),
    rule             text      not null,
    rule_version     integer   not null,
    calendar_version text      not null,
    sense            text      not null,
    started_on       date      not null,
    due_at           timestamp not null,
    provisional      boolean   not null,
    stopped_on       date,
    primary key (matter_id, rule)
);

-- Today's list: running clocks by due day
create index clock_running_by_due on clock (due_at) where stopped_on is null;
