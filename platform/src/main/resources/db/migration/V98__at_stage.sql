-- A step writes a matter's row beside itself and touches none of its dozen indexes: none of them holds what every step
-- changes. The stage, which most steps change, is in one and goes into a narrow table of its own.

-- however long a large ledger takes
set local statement_timeout = 0;

-- The stage each matter is at, beside it what every list asks of a matter: one kind of work at one stage, the newest
-- first. Kept by the database itself, as an index is.
create table at_stage (
    matter_id          uuid primary key references matter (id),
    type               text not null,
    owner_unit         uuid not null,
    handled_for_others uuid,
    stage              text not null,
    occurred_on        date not null
);

create function at_stage_of_new() returns trigger language plpgsql as $$
begin
    insert into at_stage (matter_id, type, owner_unit, handled_for_others, stage, occurred_on)
        select id, type, owner_unit, handled_for_others, stage, occurred_on from registered;
    return null;
end $$;
create trigger at_stage_of_new after insert on matter
    referencing new table as registered for each statement execute function at_stage_of_new();

create function at_stage_of_changed() returns trigger language plpgsql as $$
begin
    update at_stage set type = new.type, owner_unit = new.owner_unit, handled_for_others = new.handled_for_others,
            stage = new.stage, occurred_on = new.occurred_on
        where matter_id = new.id;
    return null;
end $$;
create trigger at_stage_of_changed after update on matter for each row
    when (old.stage <> new.stage or old.occurred_on <> new.occurred_on or old.owner_unit <> new.owner_unit
        or old.handling_unit <> new.handling_unit or old.type <> new.type)
    execute function at_stage_of_changed();

insert into at_stage (matter_id, type, owner_unit, handled_for_others, stage, occurred_on)
    select id, type, owner_unit, handled_for_others, stage, occurred_on from matter;
create index at_stage_in_order on at_stage (type, stage, occurred_on desc);
drop index matter_by_type_stage_day;

-- Room on each page for the next version of a row and for what the steps to come add to it.
alter table matter set (fillfactor = 75);
