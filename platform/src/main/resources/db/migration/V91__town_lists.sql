-- the newest that are done, or not done, among very many of the other sort
create index matter_by_closed_day on matter (closed, occurred_on desc);
-- one kind of work of a unit: beside the index by owner, for what it handles for others
create index matter_by_type_handling_unit on matter (type, handling_unit);
