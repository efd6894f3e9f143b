-- Who has been asked to write which part of a report, until when, and what became of it: the last entry of a piece is how
-- it stands. A piece is a part of the outline or a section, by the id of its first paragraph.
create table report_assignment (
    added       bigint generated always as identity primary key,
    report_id   uuid        not null references report (id),
    piece       text        not null,
    piece_name  text        not null,
    kind        text        not null check (kind in ('ASSIGNED', 'HANDED_IN', 'RETURNED', 'WITHDRAWN')),
    person_id   uuid        not null,
    person_name text        not null,
    due_on      date        not null,
    -- what was asked for, or why it came back
    note        text        not null,
    at          timestamptz not null,
    actor_id    uuid        not null,
    actor_name  text        not null,
    actor_post  text        not null,
    actor_unit  text        not null
);
-- how the pieces of a report stand
create index report_assignment_by_piece on report_assignment (report_id, piece, added desc);
-- what a person has been asked for: read at every opening of Today
create index report_assignment_by_person on report_assignment (person_id);

-- Append-only, whoever asks.
create function report_assignment_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'what was asked of people for a report is append-only';
end $$;
create trigger report_assignment_append_only before update or delete or truncate on report_assignment
    for each statement execute function report_assignment_is_append_only();
