-- The small-office preset (a township of two people): one registers, dispatches and handles, the other signs. The head of
-- the office above switches it on; it ends by itself when a third person gets a case post. What was is kept.
create table small_office (
  id uuid primary key,
  office_id uuid not null references office,
  superior_id uuid not null references office,
  reason text not null check (length(reason) between 1 and 200),
  begun_by uuid not null references staff_member,
  begun_at timestamptz not null,
  ended_by uuid references staff_member,
  ended_at timestamptz,
  -- THIRD_PERSON: by itself
  ended_because text check (ended_because in ('ORDERED', 'THIRD_PERSON')),
  constraint small_office_ended_somehow check ((ended_at is null) = (ended_because is null)
    and (ended_because = 'ORDERED') = (ended_by is not null))
);
create unique index small_office_once on small_office (office_id) where ended_at is null;
grant select on small_office to hongyan_desk;
grant select, insert, update on small_office to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- whoever may read or move a case there now, with all roles
create function small_office_posts(p_office uuid) returns table (person uuid, name text, roles text[]) language sql stable
  set search_path = public, pg_temp
begin atomic
  select m.id, m.name, array_agg(distinct p.role order by p.role)
  from post p join staff_member m on m.id = p.person_id
  where p.office_id = p_office and p.withdrawn_at is null and m.active
    and p.role not in ('AUDITOR', 'OFFICE_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR')
  group by m.id, m.name;
end;
-- why the two posts of a small office do not fit; null if they do
create function small_office_misfit(p_office uuid) returns text language sql stable set search_path = public, pg_temp
  return case
    when (select count(*) from small_office_posts(p_office)) > 2 then 'THIRD_PERSON'
    when exists (select from small_office_posts(p_office) q where q.roles && array['APPROVER', 'LEADER']
      and q.roles && array['INTAKE_CLERK', 'DISPATCHER', 'HANDLER', 'REVIEW_OFFICER', 'SUPERVISOR']) then 'ONE_SIGNS_OWN'
    when exists (select from small_office_posts(p_office) q
      where q.roles && array['REVIEW_OFFICER', 'SUPERVISOR', 'ARCHIVIST']) then 'SUPERIORS_WORK'
    when not exists (select from small_office_posts(p_office) q where q.roles @> array['INTAKE_CLERK', 'DISPATCHER', 'HANDLER'])
      then 'NO_CASE_POST'
    when not exists (select from small_office_posts(p_office) q where q.roles && array['APPROVER', 'LEADER'])
      then 'NOBODY_SIGNS'
  end;
-- the offices below the caller's with how many hold a case post, whether the preset is on, and why it cannot be
create function small_offices(p_text text, p_only boolean, p_after text, p_limit int)
  returns table (id uuid, code text, name text, people int, since timestamptz, by_name text, reason text, misfit text,
    ended_at timestamptz, ended_because text) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select o.id, o.code, o.name, (select count(*)::int from small_office_posts(o.id)), s.begun_at, coalesce(m.name, ''),
    coalesce(s.reason, ''), small_office_misfit(o.id), e.ended_at, e.ended_because
  from office o
    left join small_office s on s.office_id = o.id and s.ended_at is null
    left join staff_member m on m.id = s.begun_by
    left join lateral (select q.ended_at, q.ended_because from small_office q where q.office_id = o.id
      and q.ended_at is not null order by q.ended_at desc limit 1) e on true
  where o.parent_id = hy_office() and o.kind = 'GOV' and o.state <> 'CLOSED'
    and (p_text = '' or position(p_text in o.name) > 0) and (not p_only or s.id is not null)
    and (p_after is null or o.code > p_after)
  order by o.code limit p_limit;
end;
-- who holds which case post there: names and roles, nothing of cases; for the office above alone
create function small_office_people(p_office uuid) returns table (person uuid, name text, roles text) language sql stable
  security definer set search_path = public, pg_temp
begin atomic
  select q.person, q.name, array_to_string(q.roles, ',') from small_office_posts(p_office) q
  where exists (select from office o where o.id = p_office and o.parent_id = hy_office())
  order by q.name, q.person;
end;
-- the head of the office directly above decides, for whoever asks; null if done, else why not
create function small_office_switch(p_office uuid, p_on boolean, p_id uuid, p_reason text, p_at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  misfit text;
begin
  if session_user <> 'hongyan_desk'
    or not exists (select from office o where o.id = p_office and o.parent_id = hy_office() and o.kind = 'GOV'
      and o.state <> 'CLOSED')
    or not exists (select from post p join unit u on u.id = p.body_id where p.person_id = hy_actor()
      and p.office_id = hy_office() and p.body_id = hy_body() and u.root and p.withdrawn_at is null
      and p.role in ('APPROVER', 'LEADER')) then
    return 'NOT_ABOVE';
  end if;
  -- a post granted at this moment waits or is seen
  perform pg_advisory_xact_lock(hashtext('small_office ' || p_office));
  if not p_on then
    update small_office set ended_by = hy_actor(), ended_at = p_at, ended_because = 'ORDERED'
    where office_id = p_office and ended_at is null;
    return case when found then null else 'NOT_ON' end;
  end if;
  if exists (select from small_office s where s.office_id = p_office and s.ended_at is null) then
    return 'ALREADY_ON';
  end if;
  -- nobody of the office decides on it, also not by a second post above
  if exists (select from small_office_posts(p_office) q where q.person = hy_actor()) then
    return 'OWN_OFFICE';
  end if;
  misfit := small_office_misfit(p_office);
  if misfit is null then
    insert into small_office (id, office_id, superior_id, reason, begun_by, begun_at)
    values (p_id, p_office, hy_office(), p_reason, hy_actor(), p_at);
  end if;
  return misfit;
end $$;
-- a third person ends it at once; a post that would let one of the two sign what he or she wrote is not granted
create function small_office_watched() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('small_office ' || new.office_id));
  if not exists (select from small_office s where s.office_id = new.office_id and s.ended_at is null) then
    return null;
  end if;
  if (select count(*) from small_office_posts(new.office_id)) > 2 then
    update small_office set ended_at = greatest(new.granted_at, begun_at), ended_because = 'THIRD_PERSON'
    where office_id = new.office_id and ended_at is null;
  elsif small_office_misfit(new.office_id) in ('ONE_SIGNS_OWN', 'SUPERIORS_WORK') then
    raise exception 'in a small office nobody signs what he or she wrote' using errcode = 'check_violation',
      constraint = 'small_office_two_posts';
  end if;
  return null;
end $$;
reset role;
create trigger small_office_watched after insert on post for each row execute function small_office_watched();
set role hongyan_writer;
revoke execute on function small_office_posts(uuid), small_office_misfit(uuid), small_offices(text, boolean, text, int),
  small_office_people(uuid), small_office_switch(uuid, boolean, uuid, text, timestamptz), small_office_watched() from public;
grant execute on function small_offices(text, boolean, text, int), small_office_people(uuid),
  small_office_switch(uuid, boolean, uuid, text, timestamptz) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
