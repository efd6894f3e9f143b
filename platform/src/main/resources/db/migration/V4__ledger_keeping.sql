-- What stands around the ledger: numbers, repeated submissions, personal data, evidence, links.

-- The last number given of one owner unit, word and year. Its row is locked until the transaction that took a number
-- ends, so numbers have neither gaps nor doubles.
create table series (
    owner_unit uuid    not null references unit (id),
    word       text    not null,
    year       integer not null,
    last       integer not null,
    primary key (owner_unit, word, year)
);

-- The answer once given to a submission's key.
create table submission (
    key       uuid primary key,
    matter_id uuid        not null references matter (id),
    version   integer     not null,
    at        timestamptz not null
);

-- One key per matter and person, wrapped by the installation's own; wrapped is null once destroyed.
create table personal_key (
    matter_id    uuid not null references matter (id),
    person       text not null,
    wrapped      bytea,
    destroyed_at timestamptz,
    primary key (matter_id, person)
);

-- Values of personal fields, sealed; the journal and the row hold only that there is one.
create table personal_data (
    matter_id uuid    not null,
    seq       integer not null,
    field     text    not null,
    ord       integer not null,
    person    text    not null,
    sealed    bytea   not null,
    primary key (matter_id, seq, field, ord),
    foreign key (matter_id, person) references personal_key (matter_id, person)
);

create table evidence_file (
    sha256    text primary key,
    size      bigint      not null,
    secrecy   text        not null,
    scan      text        not null,
    stored_at timestamptz not null
);

create table matter_evidence (
    matter_id    uuid    not null references matter (id),
    seq          integer not null,
    sha256       text    not null references evidence_file (sha256),
    name         text    not null,
    kind         text    not null,
    effective_on date    not null,
    retain_until date    not null,
    filed_by     text    not null,
    primary key (matter_id, seq)
);
-- who may see this file
create index matter_evidence_by_file on matter_evidence (sha256);

create table matter_link (
    matter_id uuid    not null references matter (id),
    seq       integer not null,
    other_id  uuid    not null references matter (id),
    type      text    not null,
    primary key (matter_id, seq)
);
-- what points here
create index matter_link_by_other on matter_link (other_id);

-- search by number
create index matter_by_number on matter (number);
