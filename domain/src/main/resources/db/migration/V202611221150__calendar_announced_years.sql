-- The yearly announcement of holidays and make-up workdays, as an administrator of the province took it in; a later
-- announcement for a year takes the place of an earlier one, none is ever changed. Published, so everybody may read it.
create table calendar_notice (
  version int primary key,
  year int not null check (year between 2004 and 2100),
  document_number text not null,
  announced_on date not null,
  taken_in_by uuid not null references staff_member,
  taken_in_at timestamptz not null
);
create table calendar_day (
  version int not null references calendar_notice,
  day date not null,
  kind text not null check (kind in ('HOLIDAY', 'WORKDAY')),
  holiday text not null,
  primary key (version, day)
);
grant select on calendar_notice, calendar_day to hongyan_desk, hongyan_jobs, hongyan_portal, hongyan_writer;
grant insert on calendar_notice, calendar_day to hongyan_writer;

-- by which calendar a due date was counted, so that the day passing finds what has to be counted again
alter table clock add column calendar_version int not null default 0;
create index clock_counted on clock (calendar_version, due_on) where state in ('RUNNING', 'PAUSED');

-- Only an administrator of the province, by a post that holds, takes an announcement in; returns its number.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create function calendar_take_in(p_year int, p_document text, p_announced date, p_days jsonb, p_now timestamptz)
  returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version int;
begin
  if not exists (select from post p where p.person_id = hy_actor() and p.body_id = hy_body()
      and p.role = 'PROVINCE_ADMINISTRATOR' and p.withdrawn_at is null) then
    raise exception 'only an administrator of the province takes in a calendar' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtext('calendar_notice'));
  select coalesce(max(version), 0) + 1 into v_version from calendar_notice;
  insert into calendar_notice values (v_version, p_year, p_document, p_announced, hy_actor(), p_now);
  insert into calendar_day
    select v_version, (d ->> 'day')::date, d ->> 'kind', d ->> 'holiday' from jsonb_array_elements(p_days) d;
  return v_version;
end $$;
revoke execute on function calendar_take_in(int, text, date, jsonb, timestamptz) from public;
grant execute on function calendar_take_in(int, text, date, jsonb, timestamptz) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
