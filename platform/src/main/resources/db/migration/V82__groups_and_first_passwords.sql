-- groups of the ledger menu the roles of a post are limited to, beside single types; none of both: all
alter table post add column groups text[] not null default '{}';

-- a password given by somebody else, to be changed at the first login
alter table account add column first_password boolean not null default false;
