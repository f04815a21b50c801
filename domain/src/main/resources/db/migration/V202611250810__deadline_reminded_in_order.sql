-- The limits a body is reminded of today, in the order of its list: whoever opens it reads the first five and stops,
-- also on a day on which ten thousand are due.
create index clock_reminded_by_day on clock (body_id, warned_on, due_on, matter_id, kind) where state = 'RUNNING';
drop index clock_reminded;
