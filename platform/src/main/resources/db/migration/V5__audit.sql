-- Who looked at personal data in clear, and to what purpose; names as they were.
create table personal_look (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    matter_id  uuid        not null,
    person_id  uuid        not null,
    name       text        not null,
    post       text        not null,
    unit_name  text        not null,
    purpose    text        not null
);
-- who looked at this matter
create index personal_look_by_matter on personal_look (matter_id);
