-- The accusation line (检举控告): what only a discipline office reads. Text and files are encrypted to that office's own
-- key before they come here; the portal and every other office hand in through definer functions and can read nothing
-- back. The next-higher discipline office sees numbers and days, and content only of what it asked to check.
create table discipline_key (
  office_id uuid primary key references office,
  public_key text not null,
  made_at timestamptz not null
);
grant select, insert on discipline_key to hongyan_jobs;
grant select on discipline_key to hongyan_desk, hongyan_portal, hongyan_writer;

create table accusation (
  id uuid primary key,
  number text not null unique,
  office_id uuid not null references office,
  channel text not null check (channel in ('ONLINE', 'LETTER', 'VISIT', 'CALL', 'BOX', 'MAILBOX', 'HANDED_DOWN')),
  from_office_id uuid references office,
  from_body_id uuid references unit,
  matter_id uuid references matter,
  slip_number text not null default '',
  received_at timestamptz not null,
  received_on date not null,
  named boolean not null,
  exposed boolean not null default false,
  state text not null check (state in ('RECEIVED', 'REGISTERED', 'ACCEPTED', 'CHECKING', 'COMPLETED', 'CLOSED', 'KEPT',
    'PASSED_ON')),
  -- to the key of the office: what was said, and what the office made of it; null while on paper, or passed on
  content bytea,
  working bytea,
  -- keyed by the office's own key, so that "the same accused" can be asked nowhere else
  accused_index text[] not null default '{}',
  repeat_of uuid references accusation,
  pass_on_due_on date not null,
  passed_on_on date,
  notice_due_on date,
  noticed_on date,
  completed_on date,
  feedback_due_on date,
  feedback_on date,
  clerk_id uuid references staff_member,
  version bigint not null default 0,
  constraint accusation_is_wiped_when_passed_on check (state <> 'PASSED_ON' or (content is null and working is null
    and accused_index = '{}' and passed_on_on is not null)),
  unique (id, office_id)
);
call hy_keep('accusation', 'id', 'number', 'office_id', 'channel', 'from_office_id', 'from_body_id', 'received_at',
  'received_on');
create index accusation_office on accusation (office_id, state, received_on, id);
create index accusation_accused on accusation using gin (accused_index);

create table accusation_file (
  id uuid primary key,
  accusation_id uuid not null,
  office_id uuid not null,
  content bytea not null,
  constraint accusation_file_of_the_office foreign key (accusation_id, office_id) references accusation (id, office_id)
);
create index accusation_file_accusation on accusation_file (accusation_id);

-- the course of the matter inside the discipline office; append-only, its words encrypted to the office's key
create table accusation_entry (
  id uuid primary key,
  accusation_id uuid not null,
  office_id uuid not null,
  kind text not null,
  happened_on date not null,
  recorded_at timestamptz not null,
  actor_id uuid references staff_member,
  actor_name text not null,
  content bytea,
  constraint accusation_entry_of_the_office foreign key (accusation_id, office_id) references accusation (id, office_id)
);
create index accusation_entry_accusation on accusation_entry (accusation_id, id);

-- the keyed hash of the accuser's query code; read by the function behind the look-up only
create table accusation_proof (
  proof text primary key constraint accusation_proof_is_a_hash check (proof ~ '^[A-Za-z0-9_=:+/-]{32,}$'),
  accusation_id uuid not null references accusation
);

-- all that stays elsewhere: number, day, channel (移送单)
create table accusation_slip (
  id uuid primary key,
  office_id uuid not null references office,
  body_id uuid not null references unit,
  number text not null,
  channel text not null,
  received_on date not null,
  sent_on date not null,
  pdf bytea
);
create index accusation_slip_body on accusation_slip (body_id, sent_on, id);

-- a check of samples by the next-higher discipline office (抽查)
create table accusation_check (
  id uuid primary key,
  accusation_id uuid not null,
  office_id uuid not null,
  by_office_id uuid not null references office,
  number text not null,
  state text not null check (state in ('ASKED', 'PROVIDED', 'JUDGED')),
  reason text not null,
  asked_on date not null,
  asked_by uuid not null references staff_member,
  -- the file, encrypted anew to the key of the office that checks
  content bytea,
  provided_on date,
  in_order boolean,
  remarks text not null default '',
  judged_on date,
  constraint accusation_check_of_the_office foreign key (accusation_id, office_id) references accusation (id, office_id),
  constraint accusation_check_is_by_another_office check (by_office_id <> office_id)
);
call hy_keep('accusation_check', 'id', 'accusation_id', 'office_id', 'by_office_id', 'number', 'reason', 'asked_on',
  'asked_by');
create index accusation_check_ends on accusation_check (by_office_id, office_id, state);

do $$
declare
  t text;
begin
  foreach t in array array['accusation', 'accusation_file', 'accusation_entry', 'accusation_proof', 'accusation_slip',
    'accusation_check'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to hongyan_owner using (true) with check (true)', t || '_owner', t);
    execute format('create policy %I on %I to hongyan_writer using (true) with check (true)', t || '_writer', t);
  end loop;
end $$;

-- sealed: the clerk of that discipline office, by a post that holds now; no other post of the office, no administrator
create policy accusation_sealed on accusation for select to hongyan_desk
  using (office_id = hy_office() and exists (select from post p where p.person_id = hy_actor()
    and p.office_id = hy_office() and p.role = 'DISCIPLINE_CLERK' and p.withdrawn_at is null));
create policy accusation_take_in on accusation for insert to hongyan_desk
  with check (office_id = hy_office() and state = 'RECEIVED' and from_office_id is null and matter_id is null
    and exists (select from post p where p.person_id = hy_actor()
    and p.office_id = hy_office() and p.role = 'DISCIPLINE_CLERK' and p.withdrawn_at is null));
create policy accusation_work on accusation for update to hongyan_desk
  using (office_id = hy_office() and exists (select from post p where p.person_id = hy_actor()
    and p.office_id = hy_office() and p.role = 'DISCIPLINE_CLERK' and p.withdrawn_at is null))
  with check (office_id = hy_office());
create policy accusation_file_sealed on accusation_file for select to hongyan_desk
  using (office_id = hy_office() and exists (select from post p where p.person_id = hy_actor()
    and p.office_id = hy_office() and p.role = 'DISCIPLINE_CLERK' and p.withdrawn_at is null));
create policy accusation_file_add on accusation_file for insert to hongyan_desk
  with check (office_id = hy_office() and exists (select from post p where p.person_id = hy_actor()
    and p.office_id = hy_office() and p.role = 'DISCIPLINE_CLERK' and p.withdrawn_at is null));
create policy accusation_file_drop on accusation_file for delete to hongyan_desk
  using (office_id = hy_office() and exists (select from post p where p.person_id = hy_actor()
    and p.office_id = hy_office() and p.role = 'DISCIPLINE_CLERK' and p.withdrawn_at is null));
create policy accusation_entry_sealed on accusation_entry for select to hongyan_desk
  using (office_id = hy_office() and exists (select from post p where p.person_id = hy_actor()
    and p.office_id = hy_office() and p.role = 'DISCIPLINE_CLERK' and p.withdrawn_at is null));
create policy accusation_entry_add on accusation_entry for insert to hongyan_desk
  with check (office_id = hy_office() and actor_id = hy_actor() and exists (select from post p
    where p.person_id = hy_actor() and p.office_id = hy_office() and p.role = 'DISCIPLINE_CLERK'
    and p.withdrawn_at is null));
-- what a discipline office passed on is read no more there, not even the notes
create policy accusation_entry_drop on accusation_entry for delete to hongyan_desk
  using (office_id = hy_office() and content is not null and exists (select from post p
    where p.person_id = hy_actor() and p.office_id = hy_office() and p.role = 'DISCIPLINE_CLERK'
    and p.withdrawn_at is null));
create policy accusation_proof_add on accusation_proof for insert to hongyan_desk
  with check (exists (select from accusation a where a.id = accusation_id and a.office_id = hy_office()));
create policy accusation_slip_own on accusation_slip for select to hongyan_desk
  using (body_id = hy_body());
create policy accusation_check_ends on accusation_check for select to hongyan_desk
  using ((office_id = hy_office() or by_office_id = hy_office()) and exists (select from post p
    where p.person_id = hy_actor() and p.office_id = hy_office() and p.role = 'DISCIPLINE_CLERK'
    and p.withdrawn_at is null));
create policy accusation_check_provide on accusation_check for update to hongyan_desk
  using (office_id = hy_office() and state = 'ASKED')
  with check (office_id = hy_office() and state = 'PROVIDED' and in_order is null);
create policy accusation_check_judge on accusation_check for update to hongyan_desk
  using (by_office_id = hy_office() and state = 'PROVIDED')
  with check (by_office_id = hy_office() and state = 'JUDGED');

grant select, insert on accusation to hongyan_desk;
grant update (named, state, content, working, accused_index, repeat_of, passed_on_on, notice_due_on, noticed_on,
  completed_on, feedback_due_on, feedback_on, clerk_id, version) on accusation to hongyan_desk;
grant select, insert, delete on accusation_file, accusation_entry to hongyan_desk;
grant insert on accusation_proof to hongyan_desk;
grant select on accusation_slip to hongyan_desk;
grant select on accusation_check to hongyan_desk;
grant update (state, content, provided_on, in_order, remarks, judged_on) on accusation_check to hongyan_desk;
grant select, insert on accusation, accusation_file, accusation_proof, accusation_slip, accusation_check
  to hongyan_writer;
grant create on schema public to hongyan_writer;
set role hongyan_writer;

-- is that an open discipline office with a key?
create function accusation_goes_to(p_office uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return exists (select from public.office o join public.discipline_key k on k.office_id = o.id
    where o.id = p_office and o.kind = 'DISC' and o.state = 'ACTIVE');

-- from the public page: sealed before it comes; the same form sent twice changes nothing
create function accusation_receive(p_id uuid, p_office uuid, p_number text, p_at timestamptz, p_on date, p_named boolean,
    p_content bytea, p_proof text, p_pass_on_due date, p_notice_due date) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  if not accusation_goes_to(p_office) or not p_proof = any (hy_proofs()) then
    return 0;
  end if;
  insert into accusation (id, number, office_id, channel, received_at, received_on, named, state, content,
      pass_on_due_on, notice_due_on)
    values (p_id, p_number, p_office, 'ONLINE', p_at, p_on, p_named, 'RECEIVED', p_content, p_pass_on_due, p_notice_due)
    on conflict do nothing;
  get diagnostics changed = row_count;
  if changed = 1 then
    insert into accusation_proof (proof, accusation_id) values (p_proof, p_id);
  end if;
  return changed;
end $$;
create function accusation_receive_file(p_accusation uuid, p_id uuid, p_content bytea) returns int language sql
  security definer set search_path = public, pg_temp
begin atomic
  with added as (insert into public.accusation_file (id, accusation_id, office_id, content)
    select p_id, a.id, a.office_id, p_content from public.accusation a
    join public.accusation_proof p on p.accusation_id = a.id and p.proof = any (public.hy_proofs())
    where a.id = p_accusation and a.state = 'RECEIVED' returning 1)
  select count(*)::int from added;
end;

-- how far it is, by number and code: days, no word of it
create function accusation_status(p_number text) returns table (office_id uuid, received_on date, state text,
    noticed_on date, completed_on date, feedback_on date)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.office_id, a.received_on, a.state, a.noticed_on, a.completed_on, a.feedback_on
  from public.accusation a join public.accusation_proof p on p.accusation_id = a.id
  where a.number = p_number and p.proof = any (public.hy_proofs());
end;

-- from another office: what came to it by mistake, or was found late in a matter. It can read nothing back.
create function accusation_hand_in(p_id uuid, p_office uuid, p_number text, p_channel text, p_at timestamptz, p_on date,
    p_named boolean, p_exposed boolean, p_slip text, p_matter uuid, p_content bytea, p_pass_on_due date,
    p_notice_due date) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  if hy_body() is null or p_office = hy_office() or not accusation_goes_to(p_office)
    or p_matter is not null and not exists (select from standing s
      where s.matter_id = p_matter and s.body_id = hy_body() and s.is_holder) then
    return 0;
  end if;
  insert into accusation (id, number, office_id, channel, from_office_id, from_body_id, matter_id, slip_number,
      received_at, received_on, named, exposed, state, content, pass_on_due_on, notice_due_on)
    values (p_id, p_number, p_office, p_channel, hy_office(), hy_body(), p_matter, p_slip, p_at, p_on, p_named,
      p_exposed, 'RECEIVED', p_content, p_pass_on_due, p_notice_due);
  get diagnostics changed = row_count;
  return changed;
end $$;
create function accusation_hand_in_file(p_accusation uuid, p_id uuid, p_content bytea) returns int language sql
  security definer set search_path = public, pg_temp
begin atomic
  with added as (insert into public.accusation_file (id, accusation_id, office_id, content)
    select p_id, a.id, a.office_id, p_content from public.accusation a
    where a.id = p_accusation and a.from_body_id = public.hy_body() and a.state = 'RECEIVED' returning 1)
  select count(*)::int from added;
end;

-- what the next-higher discipline office may draw samples from: number, days, how far; no content, no person
create function accusation_below(p_until date) returns table (id uuid, office_id uuid, number text, received_on date,
    named boolean, state text, pass_on_due_on date, passed_on_on date, notice_due_on date, noticed_on date,
    completed_on date, feedback_due_on date, feedback_on date)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.id, a.office_id, a.number, a.received_on, a.named, a.state, a.pass_on_due_on, a.passed_on_on,
    a.notice_due_on, a.noticed_on, a.completed_on, a.feedback_due_on, a.feedback_on
  from public.accusation a join public.office o on o.id = a.office_id
  where o.kind = 'DISC' and o.parent_id = public.hy_office() and a.received_on <= p_until
    and exists (select from public.post p where p.person_id = public.hy_actor() and p.office_id = public.hy_office()
      and p.role = 'DISCIPLINE_CLERK' and p.withdrawn_at is null)
  order by a.received_on desc, a.id desc limit 200;
end;
create function accusation_check_ask(p_id uuid, p_accusation uuid, p_reason text, p_on date) returns int language sql
  security definer set search_path = public, pg_temp
begin atomic
  with asked as (insert into public.accusation_check (id, accusation_id, office_id, by_office_id, number, state, reason,
      asked_on, asked_by)
    select p_id, a.id, a.office_id, public.hy_office(), a.number, 'ASKED', p_reason, p_on, public.hy_actor()
    from public.accusation a join public.office o on o.id = a.office_id
    where a.id = p_accusation and a.state <> 'PASSED_ON' and o.parent_id = public.hy_office()
      and exists (select from public.post p where p.person_id = public.hy_actor() and p.office_id = public.hy_office()
        and p.role = 'DISCIPLINE_CLERK' and p.withdrawn_at is null)
      and not exists (select from public.accusation_check k where k.accusation_id = a.id and k.state <> 'JUDGED')
    returning 1)
  select count(*)::int from asked;
end;

revoke execute on function accusation_goes_to(uuid),
  accusation_receive(uuid, uuid, text, timestamptz, date, boolean, bytea, text, date, date),
  accusation_receive_file(uuid, uuid, bytea), accusation_status(text),
  accusation_hand_in(uuid, uuid, text, text, timestamptz, date, boolean, boolean, text, uuid, bytea, date, date),
  accusation_hand_in_file(uuid, uuid, bytea), accusation_below(date),
  accusation_check_ask(uuid, uuid, text, date) from public;
grant execute on function accusation_receive(uuid, uuid, text, timestamptz, date, boolean, bytea, text, date, date),
  accusation_receive_file(uuid, uuid, bytea), accusation_status(text) to hongyan_portal;
grant execute on function
  accusation_hand_in(uuid, uuid, text, text, timestamptz, date, boolean, boolean, text, uuid, bytea, date, date),
  accusation_hand_in_file(uuid, uuid, bytea), accusation_below(date),
  accusation_check_ask(uuid, uuid, text, date) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
