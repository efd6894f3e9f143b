-- Somebody who may not take a step of a matter asks whoever may; settled when it is taken or can be taken no more.
alter table notice add column step text;
create index notice_asked_by_matter on notice (matter_id) where settled_at is null and step is not null;
