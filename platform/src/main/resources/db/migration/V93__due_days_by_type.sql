-- One kind of work by due day, and what of it is overdue, without looking at each of its matters.
set local statement_timeout = 0;
create index due_day_by_type on due_day (type, due_at, matter_id);
