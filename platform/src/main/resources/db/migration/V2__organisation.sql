-- Units, persons, posts and parameters. Nothing is deleted: a unit ends, a post ends.

create table installation (
    id        uuid primary key default gen_random_uuid(),
    only_row  boolean not null default true unique check (only_row)
);
insert into installation default values;

create table unit (
    id          uuid primary key,
    added       bigint generated always as identity,
    code        text not null,
    name        text not null,
    short_name  text not null,
    kind        text not null,
    parent_id   uuid references unit (id),
    valid_from  date not null,
    valid_to    date,
    check (valid_to >= valid_from)
);

create table unit_succession (
    predecessor uuid not null references unit (id),
    successor   uuid not null references unit (id),
    primary key (predecessor, successor)
);

create table person (
    id    uuid primary key,
    name  text not null
);

create table post (
    id          uuid primary key,
    added       bigint generated always as identity,
    person_id   uuid   not null references person (id),
    unit_id     uuid   not null references unit (id),
    title       text   not null,
    roles       text[] not null,
    valid_from  date   not null,
    valid_to    date
);
-- who is it that logs in
create index post_by_person on post (person_id);
-- who works there
create index post_by_unit on post (unit_id);

-- unit_id is null: decided for the whole region
create table parameter (
    key     text not null,
    unit_id uuid references unit (id),
    value   text not null,
    unique nulls not distinct (key, unit_id)
);
