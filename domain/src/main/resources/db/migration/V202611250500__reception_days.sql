-- Leaders' reception (信访工作条例 第十八条; domain.md E01, E03): who receives, when and where, and whether it was kept. It is a
-- published list, as the notice at the door is: the portal reads it, and so does every office. It names no petitioner. Only
-- the office itself writes, through the functions below.
create table reception_day (
  id uuid primary key,
  office_id uuid not null references office,
  leader text not null check (length(leader) between 1 and 60),
  post text not null check (length(post) between 1 and 100),
  -- what the leader is in charge of, so that people choose whom to see (E06); may be empty
  portfolio text not null default '' check (length(portfolio) <= 200),
  held_on date not null,
  -- in +08:00
  begins_at time not null,
  ends_at time not null,
  place text not null check (length(place) between 1 and 200),
  capacity int not null check (capacity between 1 and 200),
  video boolean not null,
  -- who receives if the leader cannot come
  substitute text not null default '' check (length(substitute) <= 100),
  notice text not null default '' check (length(notice) <= 500),
  state text not null default 'PLANNED' check (state in ('PLANNED', 'KEPT', 'SUBSTITUTED', 'MISSED', 'CANCELLED')),
  -- why it was not kept; shown to everybody
  reason text not null default '' check (length(reason) <= 200),
  batches int check (batches >= 0),
  persons int check (persons >= batches),
  version int not null default 1,
  planned_by uuid not null references staff_member,
  planned_at timestamptz not null,
  settled_by uuid references staff_member,
  settled_at timestamptz,
  constraint reception_day_ends_after_it_begins check (ends_at > begins_at),
  constraint reception_day_says_why check ((state in ('MISSED', 'CANCELLED')) = (reason <> '')),
  constraint reception_day_counts_who_came check ((state in ('KEPT', 'SUBSTITUTED')) = (batches is not null)
    and (batches is null) = (persons is null)),
  constraint reception_day_settled_by_somebody check ((state = 'PLANNED') = (settled_by is null)
    and (settled_by is null) = (settled_at is null)),
  constraint reception_day_substitute_named check (state <> 'SUBSTITUTED' or substitute <> '')
);
create unique index reception_day_once on reception_day (office_id, leader, held_on, begins_at) where state <> 'CANCELLED';
create index reception_day_office on reception_day (office_id, held_on, begins_at, id);
grant select on reception_day to hongyan_desk, hongyan_portal;
grant select, insert, update on reception_day to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- enters the days (yyyy-mm-dd, by commas) at the own office; returns those that were not there yet
create function reception_plan(p_days text, p_leader text, p_post text, p_portfolio text, p_begins time, p_ends time,
    p_place text, p_capacity int, p_video boolean, p_substitute text, p_notice text)
  returns setof date language sql security definer set search_path = public, pg_temp
begin atomic
  insert into public.reception_day (id, office_id, leader, post, portfolio, held_on, begins_at, ends_at, place, capacity,
    video, substitute, notice, planned_by, planned_at)
  select gen_random_uuid(), public.hy_office(), p_leader, p_post, p_portfolio, cast(d.day as date), p_begins, p_ends,
    p_place, p_capacity, p_video, p_substitute, p_notice, public.hy_actor(), now()
  from string_to_table(p_days, ',') d (day)
  where public.hy_office() is not null and public.hy_whole_desk()
  on conflict (office_id, leader, held_on, begins_at) where state <> 'CANCELLED' do nothing
  returning held_on;
end;
-- changes a day that is still planned and that nobody changed meanwhile; returns its new version, else nothing
create function reception_change(p_id uuid, p_since int, p_on date, p_leader text, p_post text, p_portfolio text,
    p_begins time, p_ends time, p_place text, p_capacity int, p_video boolean, p_substitute text, p_notice text)
  returns setof int language sql security definer set search_path = public, pg_temp
begin atomic
  update public.reception_day r set held_on = p_on, leader = p_leader, post = p_post, portfolio = p_portfolio,
    begins_at = p_begins, ends_at = p_ends, place = p_place, capacity = p_capacity, video = p_video,
    substitute = p_substitute, notice = p_notice, version = r.version + 1
  where r.id = p_id and r.version = p_since and r.state = 'PLANNED' and r.office_id = public.hy_office()
    and public.hy_whole_desk()
  returning r.version;
end;
-- says once how it went; returns the new version, else nothing
create function reception_settle(p_id uuid, p_since int, p_state text, p_reason text, p_batches int, p_persons int)
  returns setof int language sql security definer set search_path = public, pg_temp
begin atomic
  update public.reception_day r set state = p_state, reason = p_reason, batches = p_batches, persons = p_persons,
    settled_by = public.hy_actor(), settled_at = now(), version = r.version + 1
  where r.id = p_id and r.version = p_since and r.state = 'PLANNED' and p_state <> 'PLANNED'
    and r.office_id = public.hy_office() and public.hy_whole_desk()
  returning r.version;
end;
revoke execute on function
  reception_plan(text, text, text, text, time, time, text, int, boolean, text, text),
  reception_change(uuid, int, date, text, text, text, time, time, text, int, boolean, text, text),
  reception_settle(uuid, int, text, text, int, int) from public;
grant execute on function
  reception_plan(text, text, text, text, time, time, text, int, boolean, text, text),
  reception_change(uuid, int, date, text, text, text, time, time, text, int, boolean, text, text),
  reception_settle(uuid, int, text, text, int, int) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
