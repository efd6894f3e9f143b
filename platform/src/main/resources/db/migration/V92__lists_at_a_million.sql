-- Pages of a list that cost the same however long the ledger is: each order of the list is the order of an index, ties
-- included, for everything, for one unit and for one kind of work.

-- however long a large ledger takes
set local statement_timeout = 0;

-- first of all, so that nothing is written twice
drop index matter_by_number, matter_by_number_in_order, matter_by_unit_day, matter_by_day, matter_by_stage_day,
    matter_by_handling_unit_day, matter_by_type_handling_unit;

-- Room on each page, so that a note or a file, which touch no index, is written beside the row alone.
alter table matter set (fillfactor = 90);
-- The handling unit where it is not the owner: few beside those a unit handles of its own.
alter table matter add column handled_for_others uuid
    generated always as (nullif(handling_unit, owner_unit)) stored;

-- The nearest running limit that can be missed of each matter that has one, as last reckoned; beside it what every list
-- asks of a matter. Written with the clocks. Whether it has passed is asked of the day, never stored. Not a column of
-- matter: a new calendar moves tens of thousands of these, and would move every index entry of their matters.
create table due_day (
    matter_id          uuid primary key references matter (id),
    type               text      not null,
    owner_unit         uuid      not null,
    handled_for_others uuid,
    due_at             timestamp not null
);
insert into due_day (matter_id, type, owner_unit, handled_for_others, due_at)
    select m.id, m.type, m.owner_unit, m.handled_for_others, min(c.due_at)
    from clock c join matter m on m.id = c.matter_id
    where c.stopped_on is null and c.sense = 'at_most' group by m.id;
-- by due day, and what is overdue: of all units, of one, and what one handles for others
create index due_day_in_order on due_day (due_at, matter_id);
create index due_day_by_unit on due_day (owner_unit, due_at, matter_id);
create index due_day_by_handling_unit on due_day (handled_for_others, due_at, matter_id)
    where handled_for_others is not null;

-- A number as it is put in order: 9号 before 17号. Two numbers never have the same.
create function number_order(number text) returns text
    language sql immutable parallel safe
    return case when position('〕' in number) = 0 then number
        else split_part(number, '〕', 1) || '〕'
            || lpad(cast(length(number) - position('〕' in number) as text), 3, '0')
            || substr(number, position('〕' in number) + 1) end;

-- a unit's numbers, each once; its list by number
create unique index matter_by_unit_number on matter (owner_unit, number_order(number));
alter table matter drop constraint matter_owner_unit_number_key;
-- the list of all by number, and the search for one
create index matter_by_number_order on matter (number_order(number));

-- the newest of a unit
create index matter_by_unit_day on matter (owner_unit, occurred_on desc, number_order(number) desc);
-- the newest of all units
create index matter_by_day on matter (occurred_on desc, number_order(number) desc);
-- the newest of one kind of work in all units
create index matter_by_type_day on matter (type, occurred_on desc, number_order(number) desc);
-- one kind of work by stage, and at one stage
create index matter_by_type_stage_day on matter (type, stage, occurred_on desc);

-- what a unit handles for others
create index matter_by_handled_for_others_day on matter (handled_for_others, occurred_on desc)
    where handled_for_others is not null;
