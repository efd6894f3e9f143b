-- Limits that bind a party or a court: nobody in the office is late when they have passed.
set local statement_timeout = 0;
update clock set sense = 'of_others'
    where sense = 'at_most' and rule in ('xf.review_request',
        'xf.recheck_request',
        'fy.apply',
        'fy.apply_max_untold',
        'xzss.sue',
        'xzss.sue_after_review',
        'xzss.duty',
        'tj.confirm',
        'cf.hearing_request',
        'cf.pay',
        'xzss.first',
        'xzss.first_simple',
        'xzss.second',
        'xzss.head_notice');
merge into due_day d
using (select m.matter_id, min(c.due_at) as due_at
    from (select distinct matter_id from clock where sense = 'of_others') m
    left join clock c on c.matter_id = m.matter_id and c.stopped_on is null and c.sense = 'at_most'
    group by m.matter_id) n
on d.matter_id = n.matter_id
when matched and n.due_at is null then delete
when matched then update set due_at = n.due_at;
