-- Where everybody in an office who could handle or sign is barred or absent, the superior names somebody for this one matter
-- (domain.md 3.9, T09, T10, T43). Whoever is named sits at a desk of the lower body that sees that matter and nothing else
-- (ADR 0011). And a post nobody has confirmed gives nothing.
create table stand_in_request (
  id uuid primary key,
  matter_id uuid not null references matter,
  sender_body_id uuid not null references unit,
  receiver_body_id uuid not null references unit,
  role text not null check (role in ('HANDLER', 'APPROVER')),
  cause text not null check (cause in ('BARRED', 'ABSENT')),
  reason text not null check (length(reason) between 1 and 200),
  asked_by uuid not null references staff_member,
  asked_at timestamptz not null,
  asked_on date not null,
  decide_by date not null,
  decided_on date,
  decided_by uuid references staff_member,
  outcome text check (outcome in ('NAMED', 'SENT_BACK')),
  answer text not null default '',
  constraint stand_in_request_decided check ((decided_on is null) = (outcome is null)
    and (decided_on is null) = (decided_by is null) and (outcome is distinct from 'SENT_BACK' or answer <> ''))
);
call hy_keep('stand_in_request', 'id', 'matter_id', 'sender_body_id', 'receiver_body_id', 'role', 'cause', 'reason',
  'asked_by', 'asked_at', 'asked_on', 'decide_by');
create unique index stand_in_request_one_open on stand_in_request (matter_id, sender_body_id, role) where decided_on is null;
-- the sender is the superior that names, the receiver the body in whose name the named person works
create table stand_in (
  id uuid primary key,
  matter_id uuid not null references matter,
  request_id uuid not null references stand_in_request,
  sender_body_id uuid not null references unit,
  receiver_office_id uuid not null,
  receiver_body_id uuid not null,
  person_id uuid not null references staff_member,
  role text not null check (role in ('HANDLER', 'APPROVER')),
  reason text not null check (length(reason) between 1 and 200),
  named_by uuid not null references staff_member,
  named_at timestamptz not null,
  named_on date not null,
  ended_on date,
  ended_by uuid references staff_member,
  constraint stand_in_body_of_the_office foreign key (receiver_body_id, receiver_office_id) references unit (id, office_id),
  constraint stand_in_not_named_by_oneself check (named_by <> person_id),
  constraint stand_in_ended_by_somebody check ((ended_on is null) = (ended_by is null))
);
call hy_keep('stand_in', 'id', 'matter_id', 'request_id', 'sender_body_id', 'receiver_office_id', 'receiver_body_id',
  'person_id', 'role', 'reason', 'named_by', 'named_at', 'named_on');
-- one handler, one signer, and never one person both
create unique index stand_in_one_of_a_role on stand_in (matter_id, receiver_body_id, role) where ended_on is null;
create unique index stand_in_one_role_each on stand_in (matter_id, person_id) where ended_on is null;
create index stand_in_person on stand_in (person_id) where ended_on is null;
do $$
declare
  t text;
begin
  foreach t in array array['stand_in_request', 'stand_in'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to hongyan_owner using (true) with check (true)', t || '_owner', t);
    execute format('create policy %I on %I to hongyan_writer using (true) with check (true)', t || '_writer', t);
    execute format('create policy %I on %I for select to hongyan_desk using ((sender_body_id = hy_body()'
      || ' or receiver_body_id = hy_body()) and exists (select from standing s where s.matter_id = %I.matter_id'
      || ' and s.body_id = hy_body()))', t || '_ends', t, t);
    execute format('comment on table %I is %L', t, 'sealed: delete');
  end loop;
end $$;
grant select on stand_in_request, stand_in to hongyan_desk;
grant select, insert, delete, update (decided_on, decided_by, outcome, answer) on stand_in_request to hongyan_writer;
grant select, insert, delete, update (ended_on, ended_by) on stand_in to hongyan_writer;

-- no function behind the policies sees a post that a second person has not confirmed; provisioning grants for good
alter policy post_writer on post using (granted_by is null or confirmed_by is not null);

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- holds as long as the body holds the matter, nobody else handles it by now, and it is not over
create function stand_in_holds(p stand_in) returns boolean language sql stable set search_path = public, pg_temp
  return p.ended_on is null
    and exists (select from standing s where s.matter_id = p.matter_id and s.body_id = p.receiver_body_id and s.is_holder
      and (p.role = 'APPROVER' and s.handler_id is distinct from p.person_id
        or p.role = 'HANDLER' and coalesce(s.handler_id, p.person_id) = p.person_id))
    and exists (select from matter m where m.id = p.matter_id and m.state not in ('ARCHIVED', 'SEALED_OUT', 'MERGED'))
    and exists (select from staff_member m where m.id = p.person_id and m.active);
-- a desk for one matter has the id of the naming in the place of a section
create function hy_whole_desk() returns boolean language sql stable security definer set search_path = public, pg_temp
  return not exists (select from public.stand_in p where p.id = public.hy_section());
create function hy_stand_in_matter() returns uuid language sql stable security definer set search_path = public, pg_temp
  return (select p.matter_id from public.stand_in p where p.id = public.hy_section() and p.person_id = public.hy_actor()
    and p.receiver_body_id = public.hy_body() and p.receiver_office_id = public.hy_office() and public.stand_in_holds(p));
-- the desks for one matter of the person who signs in
create function stand_ins_mine() returns table (id uuid, matter_id uuid, number text, office_id uuid, body_id uuid,
    role text) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.id, p.matter_id, m.number, p.receiver_office_id, p.receiver_body_id, p.role
  from public.stand_in p join public.matter m on m.id = p.matter_id
  where p.person_id = public.hy_actor() and public.stand_in_holds(p)
  order by p.named_at, p.id;
end;
-- a desk for one matter has a part in that one
create or replace function hy_has_part(p_matter uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return case when session_user = 'hongyan_portal'
    then exists (select from public.petitioner_proof p
      where p.matter_id = p_matter and p.proof = any (public.hy_proofs()) and p.ended_at is null)
    else exists (select from public.standing s where s.matter_id = p_matter and s.body_id = public.hy_body())
      and case when public.hy_section() is null then true
        when public.hy_whole_desk() then true else coalesce(p_matter = public.hy_stand_in_matter(), false) end end;
-- who stands in at the caller's body in a matter the caller has a part in
create function stand_ins_of(p_matter uuid, p_role text) returns table (person_id uuid) language sql stable
  security definer set search_path = public, pg_temp
begin atomic
  select p.person_id from public.stand_in p
  where p.matter_id = p_matter and p.role = p_role and p.receiver_body_id = public.hy_body()
    and public.stand_in_holds(p) and public.hy_has_part(p_matter);
end;
-- by the own statement or by whom the petition names
create function stand_in_barred(p_matter uuid, p_person uuid) returns boolean language sql stable
  set search_path = public, pg_temp
  return coalesce((select i.has_interest from interest_statement i where i.matter_id = p_matter and i.person_id = p_person
      order by i.stated_at desc, i.id desc limit 1), false)
    or exists (select from complained_of c where c.matter_id = p_matter and c.lifted_on is null and c.unit_id is null
      and case when c.person_id is not null then c.person_id = p_person
        else c.name = (select m.name from staff_member m where m.id = p_person) end);
-- the government above: of an office its parent, of a department its own office
create function stand_in_superior(p_body uuid) returns uuid language sql stable set search_path = public, pg_temp
  return (select r.id from unit u join office o on o.id = u.office_id and o.kind = 'GOV'
      join unit r on r.root and r.kind = 'BODY' and r.office_id = case when u.root then o.parent_id else o.id end
      join office a on a.id = r.office_id and a.kind = 'GOV' and a.state <> 'CLOSED'
    where u.id = p_body);
-- the holder asks; the superior gets the part of a supervisor, which shows no person
create function stand_in_ask(p_id uuid, p_matter uuid, p_role text, p_cause text, p_reason text, p_now timestamptz,
    p_on date, p_by date) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  above uuid := stand_in_superior(hy_body());
begin
  perform from matter m where m.id = p_matter and m.nature <> 'ACCUSATION'
    and m.state in ('REGISTERED', 'IN_TRANSIT', 'BOUND', 'ACCEPTED', 'OPINION_PENDING') for update;
  if not found or session_user <> 'hongyan_desk' or above is null or hy_section() is not null
      or not exists (select from standing s where s.matter_id = p_matter and s.body_id = hy_body() and s.is_holder)
      or exists (select from stand_in_request q where q.matter_id = p_matter and q.sender_body_id = hy_body()
        and q.role = p_role and q.decided_on is null) then
    return 0;
  end if;
  insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
  select p_matter, u.office_id, u.id, array['SUPERVISOR'], false, p_now from unit u where u.id = above
  on conflict (matter_id, body_id) do update set
    roles = array(select distinct r from unnest(array_remove(standing.roles, 'PAST') || excluded.roles) r);
  insert into stand_in_request (id, matter_id, sender_body_id, receiver_body_id, role, cause, reason, asked_by, asked_at,
    asked_on, decide_by) values (p_id, p_matter, hy_body(), above, p_role, p_cause, p_reason, hy_actor(), p_now, p_on, p_by);
  return 1;
end $$;
-- whom the superior may name: its own people with such a post; none who has the other part already
create function stand_in_people(p_matter uuid, p_role text) returns table (person_id uuid, name text, barred boolean)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select m.id, m.name, public.stand_in_barred(p_matter, m.id)
  from public.post p join public.staff_member m on m.id = p.person_id and m.active
    join public.stand_in_request q on q.matter_id = p_matter and q.role = p_role and q.decided_on is null
      and q.receiver_body_id = public.hy_body()
  where p.body_id = public.hy_body() and p.withdrawn_at is null and m.id is distinct from public.hy_actor()
    and p.role = any (case p_role when 'HANDLER' then array['HANDLER'] else array['APPROVER', 'LEADER'] end)
    and not exists (select from public.stand_in o where o.matter_id = p_matter and o.person_id = m.id
      and o.role <> p_role and public.stand_in_holds(o))
    and (p_role = 'HANDLER' or not exists (select from public.standing s where s.matter_id = p_matter
      and s.body_id = q.sender_body_id and s.handler_id = m.id))
  group by m.id, m.name order by m.name, m.id;
end;
-- the head or supervisor of the superior asked
create function stand_in_names(p_request stand_in_request) returns boolean language sql stable
  set search_path = public, pg_temp
  return session_user = 'hongyan_desk' and hy_whole_desk() and p_request.receiver_body_id = hy_body()
    and p_request.decided_on is null
    and exists (select from post p where p.person_id = hy_actor() and p.body_id = hy_body() and p.withdrawn_at is null
      and p.role in ('SUPERVISOR', 'APPROVER', 'LEADER'))
    and exists (select from standing s where s.matter_id = p_request.matter_id and s.body_id = p_request.sender_body_id
      and s.is_holder);
-- names somebody; a handler of an accepted matter handles it from now on. 0: somebody was faster, or may not
create function stand_in_name(p_id uuid, p_request uuid, p_person uuid, p_reason text, p_now timestamptz, p_on date)
  returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  q stand_in_request%rowtype;
begin
  select * into q from stand_in_request where id = p_request;
  perform from matter m where m.id = q.matter_id and (m.state in ('REGISTERED', 'IN_TRANSIT', 'BOUND', 'ACCEPTED')
    or m.state = 'OPINION_PENDING' and q.role = 'APPROVER') for update;
  if not found or not stand_in_names(q) or not exists (select from stand_in_people(q.matter_id, q.role) o
      where o.person_id = p_person and not o.barred) then
    return 0;
  end if;
  update stand_in set ended_on = p_on, ended_by = hy_actor()
  where matter_id = q.matter_id and ended_on is null and (receiver_body_id = q.sender_body_id and role = q.role
    or person_id = p_person);
  insert into stand_in (id, matter_id, request_id, sender_body_id, receiver_office_id, receiver_body_id, person_id, role,
    reason, named_by, named_at, named_on)
  select p_id, q.matter_id, q.id, q.receiver_body_id, u.office_id, u.id, p_person, q.role, p_reason, hy_actor(), p_now, p_on
  from unit u where u.id = q.sender_body_id;
  update standing s set handler_id = p_person, section_id = null from matter m
  where q.role = 'HANDLER' and m.id = q.matter_id and m.state = 'ACCEPTED' and s.matter_id = m.id
    and s.body_id = q.sender_body_id;
  update stand_in_request set decided_on = p_on, decided_by = hy_actor(), outcome = 'NAMED' where id = q.id;
  return 1;
end $$;
create function stand_in_send_back(p_request uuid, p_answer text, p_on date) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  update stand_in_request q set decided_on = p_on, decided_by = hy_actor(), outcome = 'SENT_BACK', answer = p_answer
  where q.id = p_request and stand_in_names(q);
  get diagnostics changed = row_count;
  return changed;
end $$;
-- whoever was absent is back: the superior that named ends it. A handler's ends by naming another one
create function stand_in_end(p_id uuid, p_on date) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  changed int;
begin
  update stand_in p set ended_on = p_on, ended_by = hy_actor()
  where p.id = p_id and p.sender_body_id = hy_body() and p.ended_on is null and p.role = 'APPROVER'
    and session_user = 'hongyan_desk' and hy_whole_desk()
    and exists (select from post o where o.person_id = hy_actor() and o.body_id = hy_body() and o.withdrawn_at is null
      and o.role in ('SUPERVISOR', 'APPROVER', 'LEADER'));
  get diagnostics changed = row_count;
  return changed;
end $$;
-- whoever stands in is allotted to like a colleague
create or replace function standing_allot(p_matter uuid, p_section uuid, p_handler uuid) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  perform from matter where id = p_matter for update;
  update standing s set section_id = p_section, handler_id = p_handler
  where s.matter_id = p_matter and s.body_id = hy_body() and s.is_holder
    and (p_section is null or exists (select from unit u
      where u.id = p_section and u.body_id = s.body_id and u.kind = 'SECTION'))
    and (p_handler is null or exists (select from post p
      where p.person_id = p_handler and p.body_id = s.body_id and p.withdrawn_at is null)
      or exists (select from stand_ins_of(p_matter, 'HANDLER') o where o.person_id = p_handler));
  get diagnostics changed = row_count;
  return changed;
end $$;
revoke execute on function stand_in_holds(stand_in), hy_whole_desk(), hy_stand_in_matter(), stand_ins_mine(),
  stand_ins_of(uuid, text), stand_in_barred(uuid, uuid), stand_in_superior(uuid),
  stand_in_ask(uuid, uuid, text, text, text, timestamptz, date, date), stand_in_people(uuid, text),
  stand_in_names(stand_in_request), stand_in_name(uuid, uuid, uuid, text, timestamptz, date),
  stand_in_send_back(uuid, text, date), stand_in_end(uuid, date) from public;
grant execute on function hy_whole_desk(), hy_stand_in_matter() to hongyan_desk, hongyan_jobs;
grant execute on function stand_ins_mine(), stand_ins_of(uuid, text),
  stand_in_ask(uuid, uuid, text, text, text, timestamptz, date, date), stand_in_people(uuid, text),
  stand_in_name(uuid, uuid, uuid, text, timestamptz, date), stand_in_send_back(uuid, text, date),
  stand_in_end(uuid, date) to hongyan_desk;
grant execute on function small_office_watched() to hongyan_owner;
reset role;
revoke create on schema public from hongyan_writer;
-- a third person counts when the post is confirmed
create trigger small_office_watched_confirmed after update of confirmed_by on post for each row
  execute function small_office_watched();
set role hongyan_writer;
revoke execute on function small_office_watched() from hongyan_owner;
reset role;

alter policy standing_office on standing
  using (body_id = hy_body() and case when hy_section() is not null
    then case when (select hy_whole_desk()) then section_id = hy_section() or handler_id = hy_actor()
      else is_holder and matter_id = (select hy_stand_in_matter()) end
    else body_id = hy_body() end);
alter policy desk_item_office on desk_item
  using (body_id = hy_body() and case when hy_section() is not null
    then case when (select hy_whole_desk()) then section_id = hy_section() or handler_id = hy_actor()
      else matter_id = (select hy_stand_in_matter()) end
    else body_id = hy_body() end);
alter policy attachment_share_ends on attachment_share
  using ((body_id = hy_body() or shared_by_body_id = hy_body())
    and (hy_whole_desk() or matter_id = hy_stand_in_matter()));
-- what no policy on standing guards is not for a desk for one matter; nor does an unconfirmed clerk read what is sealed
do $$
declare
  p record;
begin
  for p in select tablename, policyname, qual from pg_policies where policyname in ('accusation_slip_own',
      'audit_record_office', 'congress_mark_own', 'deputy_suggestion_ends', 'deputy_suggestion_answer_ends',
      'deputy_suggestion_link_own', 'deputy_suggestion_paper_ends', 'deputy_suggestion_part_ends', 'match_alarm_own',
      'match_ask_own', 'match_mark_own', 'match_rarity_own', 'match_request_own', 'post_withdraw') loop
    execute format('alter policy %I on %I using ((%s) and hy_whole_desk())', p.policyname, p.tablename, p.qual);
  end loop;
  for p in select tablename, policyname, case when cmd = 'INSERT' then 'with check' else 'using' end as part,
      replace(case when cmd = 'INSERT' then with_check else qual end, '(p.withdrawn_at IS NULL)',
        '(p.withdrawn_at IS NULL) AND ((p.granted_by IS NULL) OR (p.confirmed_by IS NOT NULL))') as asks
      from pg_policies where tablename like 'accusation%'
        and case when cmd = 'INSERT' then with_check else qual end like '%DISCIPLINE_CLERK%' loop
    execute format('alter policy %I on %I %s (%s)', p.policyname, p.tablename, p.part, p.asks);
  end loop;
  execute (select format('alter policy post_grant on post with check ((%s) and hy_whole_desk())', with_check)
    from pg_policies where policyname = 'post_grant');
end $$;
