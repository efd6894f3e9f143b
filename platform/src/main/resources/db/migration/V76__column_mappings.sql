-- How the columns of other programs' files stand for those of a ledger sheet, as an office has joined them once.

create table column_mapping (
    id        uuid        primary key,
    unit_id   uuid        not null references unit (id),
    type      text        not null,
    name      text        not null,
    -- the header row, by which a file is known again
    header    text        not null,
    -- joins and fixed words, as JSON
    mapping   text        not null,
    saved_at  timestamptz not null,
    saved_by  text        not null,
    unique (unit_id, type, header)
);
