-- The offices of a province as its administrators see them: what is planned, what is missing before it can begin, what is
-- live. A planned office takes no petition and no step; its own administrator may already sign in and man it.
alter table office drop constraint office_state_check;
alter table office add constraint office_state_check check (state in ('PLANNED', 'ACTIVE', 'SUSPENDED', 'CLOSED'));
-- counted up by every change, so that two administrators cannot overwrite each other
alter table office add column version int not null default 0;
-- a closed office leaves its place to the one that follows it
alter table office drop constraint office_division_code_kind_key;
create unique index office_one_of_a_kind on office (division_code, kind) where state <> 'CLOSED';
create index office_in_order on office (division_code, code);

grant create on schema public to hongyan_writer;
set role hongyan_writer;
create function hy_province_admin() returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select from public.post p where p.person_id = public.hy_actor() and p.body_id = public.hy_body()
    and p.role = 'PROVINCE_ADMINISTRATOR' and p.withdrawn_at is null);
-- What an office lacks before it can begin: one row for each gap. Of one office, or of all that are planned.
create function province_gaps(p_office uuid) returns table (office_id uuid, gap text) language sql stable
  security definer set search_path = public, pg_temp
begin atomic
  with asked as (
    select o.* from public.office o
    where (o.id = p_office or p_office is null and o.state = 'PLANNED') and public.hy_province_admin()),
  manned as (
    select a.id, array_agg(distinct p.role) as roles
    from asked a join public.post p on p.office_id = a.id and p.withdrawn_at is null
    join public.staff_member m on m.id = p.person_id and m.active
    group by a.id)
  select a.id, g.gap
  from asked a left join manned n on n.id = a.id
  cross join lateral (values
    ('UNITS', not exists (select from public.unit u where u.office_id = a.id and u.root)),
    ('ADMINISTRATOR', not coalesce(n.roles @> array['OFFICE_ADMINISTRATOR'], false)),
    ('ROLES', not coalesce(case when a.kind = 'DISC' then n.roles @> array['DISCIPLINE_CLERK']
      else n.roles @> array['INTAKE_CLERK', 'HANDLER'] and n.roles && array['APPROVER', 'LEADER'] end, false)),
    ('NUMBERING', a.number_prefix = ''),
    ('CONTACTS', a.phone = '' or a.address = '' or a.opening_hours = '')) g (gap, missing)
  where g.missing;
end;
-- How many work there, by role; never who.
create function province_manning(p_office uuid) returns table (role text, people bigint) language sql stable
  security definer set search_path = public, pg_temp
begin atomic
  select p.role, count(distinct p.person_id)
  from public.post p join public.staff_member m on m.id = p.person_id and m.active
  where p.office_id = p_office and p.withdrawn_at is null and public.hy_province_admin()
  group by p.role;
end;
revoke execute on function hy_province_admin(), province_gaps(uuid), province_manning(uuid) from public;
grant execute on function hy_province_admin(), province_gaps(uuid), province_manning(uuid) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
