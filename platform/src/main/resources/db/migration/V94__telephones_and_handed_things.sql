-- The telephone at which colleagues reach a person. It is personal data: it stands here alone, is in no journal and no
-- record of acts, and is changed or taken away without a trace.
create table person_phone (
    person_id uuid primary key references person (id),
    phone     text not null
);

-- What goes to the successor beside matters, by the keys of the rooms that gave it.
alter table handover add column things text[] not null default '{}';
