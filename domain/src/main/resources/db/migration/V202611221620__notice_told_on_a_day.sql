-- A paper notice is posted or handed over on a day; that day is kept with it.
alter table notice add column told_on date;
alter table notice add constraint notice_told_on_a_day_by_hand check (told_on is null or state = 'PASSED_ON');
grant update (told_on) on notice to hongyan_desk;
