-- Lists of many matters: each index stands for an order or a filter of the list.

-- the newest of all units, as an overseeing user opens it
create index matter_by_day on matter (occurred_on desc);
-- what a unit handles for others
create index matter_by_handling_unit_day on matter (handling_unit, occurred_on desc);
-- sorted by number, 9 before 17
create index matter_by_number_in_order on matter (split_part(number, '〕', 1), length(number), number);
-- sorted by title
create index matter_by_title on matter (left(title, 60));
-- sorted or filtered by stage
create index matter_by_stage_day on matter (stage, occurred_on desc);

-- The pairs of neighbouring characters of a text, lower-cased: two characters are the usual word of a search.
create function neighbouring_pairs(words text) returns text[]
    language sql immutable parallel safe
    as $$ select array(select distinct substr(lower(words), n, 2) from generate_series(1, length(words) - 1) n) $$;
-- words looked for in number and title
create index matter_by_pairs on matter using gin (neighbouring_pairs(number || ' ' || title));
