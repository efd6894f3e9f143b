-- The office's own definitions as taken into use: every edition whole, with who took it, when and why. Nothing is
-- deleted: matters registered under an edition are read under it for ever.

create table definition_edition (
    number     bigint primary key check (number > 0),
    at         timestamptz not null,
    -- page, folder, back
    way        text        not null,
    -- nobody where it was found in the folder
    person_id  uuid,
    name       text        not null,
    post       text        not null,
    unit_name  text        not null,
    why        text        not null,
    words      text        not null
);

create table definition_file (
    edition bigint not null references definition_edition (number),
    name    text   not null,
    text    text   not null,
    primary key (edition, name)
);

-- Append-only, whoever asks.
create function definitions_are_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the history of definitions is append-only';
end $$;
create trigger definition_edition_append_only before update or delete or truncate on definition_edition
    for each statement execute function definitions_are_append_only();
create trigger definition_file_append_only before update or delete or truncate on definition_file
    for each statement execute function definitions_are_append_only();
