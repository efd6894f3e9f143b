-- Several changes made in one act are taken back together: the number of the first of them.
alter table report_edit add column together integer;
