-- Whoever has a limit running is reminded when 50, 75, 85 and 99 percent of it are used and when it has passed (domain.md
-- §2.3): each grade once, a night that was missed is caught up with. The date to look again keeps the night to what it
-- has to look at.
alter table clock
  add column warned text not null default 'NONE'
    check (warned in ('NONE', 'HALF', 'THREE_QUARTERS', 'MOST', 'LAST', 'OVERDUE')),
  add column warned_on date,
  add column look_again_on date default date '2000-01-01';
create index clock_to_remind on clock (look_again_on, matter_id) where state = 'RUNNING';
create index clock_reminded on clock (body_id, warned_on) where state = 'RUNNING';
