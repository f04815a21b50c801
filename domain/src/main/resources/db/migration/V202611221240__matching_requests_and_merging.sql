-- Same person and same matter: what petitions are found again by, questions to the holder, and merged matters. What one
-- office asks another is kept in two tables, so that whoever asks reads nothing before the holder has confirmed.
create table match_mark (
  body_id uuid not null references unit,
  mark text not null,
  petition_id uuid not null,
  matter_id uuid not null,
  -- counted from 1; 0 for what the text says
  person int not null,
  primary key (body_id, mark, petition_id, person),
  constraint match_mark_of_a_petition foreign key (petition_id, matter_id) references petition (id, matter_id)
);
create index match_mark_petition on match_mark (petition_id);
create index match_mark_matter on match_mark (matter_id);
-- across offices persons only, never texts
create index match_mark_person on match_mark (mark, petition_id) where person > 0;

-- in how many petitions of a body two characters stand side by side; the empty gram counts the petitions
create table match_rarity (
  body_id uuid not null references unit,
  gram text not null,
  petitions int not null,
  primary key (body_id, gram)
);

create table match_ask (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  asked_by uuid not null references staff_member,
  asked_on date not null,
  due_on date not null,
  state text not null check (state in ('OPEN', 'CONFIRMED', 'CLOSED')),
  searched_at timestamptz,
  into_matter_id uuid references matter,
  into_number text,
  into_office text,
  into_holder_body_id uuid references unit,
  into_until date,
  ended_on date,
  constraint match_ask_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint match_ask_tells_nothing_before check ((state = 'CONFIRMED') = (into_matter_id is not null))
);
create unique index match_ask_one_open on match_ask (matter_id) where state = 'OPEN';
create index match_ask_matter on match_ask (matter_id);
create index match_ask_waiting on match_ask (due_on) where state = 'OPEN';
create index match_ask_person on match_ask (asked_by, asked_on);
call hy_keep('match_ask', 'id', 'matter_id', 'office_id', 'body_id', 'asked_by', 'asked_on', 'due_on');

create table match_request (
  id uuid primary key,
  ask_id uuid not null references match_ask,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  -- who asks, and what the other petition says: frozen, for the holder to decide by
  asker_office text not null,
  said jsonb not null,
  score int not null check (score between 0 and 100),
  reasons jsonb not null,
  asked_on date not null,
  due_on date not null,
  state text not null check (state in ('ASKED', 'CONFIRMED', 'DENIED', 'SILENT')),
  answered_by uuid references staff_member,
  answered_at timestamptz,
  answer text not null default '',
  until date,
  unique (ask_id, matter_id),
  constraint match_request_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint match_request_denied_with_reason check (state <> 'DENIED' or answer <> '')
);
create index match_request_open on match_request (body_id, due_on, id) where state = 'ASKED';
create index match_request_matter on match_request (matter_id);
call hy_keep('match_request', 'id', 'ask_id', 'matter_id', 'office_id', 'body_id', 'asker_office', 'said', 'score',
  'reasons', 'asked_on', 'due_on');

create table merger (
  matter_id uuid primary key references matter,
  into_matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  -- who holds the other matter now, and reads what was merged into it
  holder_body_id uuid not null references unit,
  ask_id uuid references match_ask,
  score int not null,
  reasons jsonb not null,
  repeat_here boolean not null,
  merged_by uuid not null references staff_member,
  merged_on date not null,
  constraint merger_of_two check (matter_id <> into_matter_id),
  constraint merger_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id)
);
create index merger_into on merger (into_matter_id);
call hy_keep('merger', 'matter_id', 'into_matter_id', 'office_id', 'body_id', 'ask_id', 'merged_by', 'merged_on');

-- what the supervisor of the superior office is to look at
create table match_alarm (
  id uuid primary key default gen_random_uuid(),
  office_id uuid not null references office,
  body_id uuid not null,
  kind text not null check (kind in ('PROBING', 'SILENT_HOLDER', 'CONDUCT')),
  about_office text not null,
  about_body text not null,
  person_name text not null default '',
  number text not null default '',
  said text not null default '',
  counted int not null default 0,
  raised_on date not null,
  seen_by uuid references staff_member,
  seen_at timestamptz,
  outcome text not null default '',
  constraint match_alarm_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id)
);
create index match_alarm_open on match_alarm (body_id, raised_on) where seen_at is null;
call hy_keep('match_alarm', 'id', 'office_id', 'body_id', 'kind', 'about_office', 'about_body', 'raised_on');

do $$
declare
  t text;
begin
  foreach t in array array['match_mark', 'match_rarity', 'match_ask', 'match_request', 'merger', 'match_alarm'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to hongyan_owner using (true) with check (true)', t || '_owner', t);
    execute format('create policy %I on %I to hongyan_writer using (true) with check (true)', t || '_writer', t);
  end loop;
  foreach t in array array['match_mark', 'match_rarity', 'match_ask'] loop
    execute format('create policy %I on %I for select to hongyan_desk, hongyan_jobs using (body_id = hy_body())',
      t || '_own', t);
  end loop;
  foreach t in array array['match_request', 'match_alarm'] loop
    execute format('create policy %I on %I for select to hongyan_desk using (body_id = hy_body())', t || '_own', t);
  end loop;
end $$;
create policy match_mark_add on match_mark for insert to hongyan_desk, hongyan_jobs
  with check (body_id = hy_body() and exists (select from standing s
    where s.matter_id = match_mark.matter_id and s.body_id = hy_body()));
create policy match_rarity_add on match_rarity for insert to hongyan_desk, hongyan_jobs
  with check (body_id = hy_body());
create policy match_rarity_count on match_rarity for update to hongyan_desk, hongyan_jobs
  using (body_id = hy_body()) with check (body_id = hy_body());
create policy match_ask_add on match_ask for insert to hongyan_desk
  with check (body_id = hy_body() and asked_by = hy_actor() and state = 'OPEN' and searched_at is null
    and exists (select from standing s
    where s.matter_id = match_ask.matter_id and s.body_id = hy_body() and s.is_holder));
create policy match_request_answer on match_request for update to hongyan_desk
  using (body_id = hy_body() and state = 'ASKED')
  with check (body_id = hy_body() and state in ('CONFIRMED', 'DENIED') and answered_by = hy_actor());
create policy match_alarm_see on match_alarm for update to hongyan_desk
  using (body_id = hy_body() and seen_at is null) with check (body_id = hy_body() and seen_by = hy_actor());
create policy merger_chain on merger for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id in (merger.matter_id, merger.into_matter_id) and s.body_id = hy_body()));
create policy merger_proof on merger for select to hongyan_portal
  using (merger.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
-- the holder of the one matter merges it into another of its own, or into the one that was confirmed
create policy merger_add on merger for insert to hongyan_desk
  with check (body_id = hy_body() and merged_by = hy_actor()
    and exists (select from standing s
    where s.matter_id = merger.matter_id and s.body_id = hy_body() and s.is_holder)
    and (exists (select from standing s
    where s.matter_id = merger.into_matter_id and s.body_id = hy_body() and s.is_holder and s.body_id = holder_body_id)
      or exists (select from match_ask a where a.id = ask_id and a.matter_id = merger.matter_id
        and a.state = 'CONFIRMED' and a.into_matter_id = merger.into_matter_id
        and a.into_holder_body_id = holder_body_id)));
grant select, insert on match_mark to hongyan_desk, hongyan_jobs;
grant select, insert, update (petitions) on match_rarity to hongyan_desk, hongyan_jobs;
grant select, insert on match_ask to hongyan_desk;
grant select on match_ask to hongyan_jobs;
grant select on match_request to hongyan_desk;
grant update (state, answered_by, answered_at, answer, until) on match_request to hongyan_desk;
grant select, insert on merger to hongyan_desk;
grant select on merger to hongyan_jobs, hongyan_portal;
grant select on match_alarm to hongyan_desk;
grant update (seen_by, seen_at, outcome) on match_alarm to hongyan_desk;
grant select, insert, update, delete on match_mark, match_rarity, match_ask, match_request, merger, match_alarm
  to hongyan_writer;

-- what was merged into a matter is read by its holder as its own petitions are
drop policy petition_office on petition;
create policy petition_office on petition for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or exists (select from handover_packet k
    where k.petition_id = petition.id and k.receiver_body_id = hy_body() and not k.ended)
    or exists (select from merger g where g.matter_id = petition.matter_id and g.holder_body_id = hy_body()))
    and exists (select from standing s
    where s.matter_id = petition.matter_id and s.body_id = hy_body())
    or body_id = hy_body() and hy_matter_is_new(matter_id, body_id));
drop policy petitioner_office on petitioner;
create policy petitioner_office on petitioner for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or exists (select from handover_packet k
    where k.petition_id = petitioner.petition_id and k.receiver_body_id = hy_body() and k.with_identity and not k.ended)
    or exists (select from merger g where g.matter_id = petitioner.matter_id and g.holder_body_id = hy_body()))
    and exists (select from standing s
    where s.matter_id = petitioner.matter_id and s.body_id = hy_body())
    or body_id = hy_body() and hy_matter_is_new(matter_id, body_id));
-- the code of a merged petition shows how the other matter goes on: state, dates and milestones, no papers, no names
create policy matter_merged on matter for select to hongyan_portal
  using (matter.id in (select g.into_matter_id from merger g where g.matter_id in
    (select p.matter_id from petitioner_proof p where p.proof = any (hy_proofs()) and p.ended_at is null)));
create policy event_merged on event for select to hongyan_portal
  using (audience = 'PETITIONER' and event.matter_id in (select g.into_matter_id from merger g where g.matter_id in
    (select p.matter_id from petitioner_proof p where p.proof = any (hy_proofs()) and p.ended_at is null)));
create policy clock_merged on clock for select to hongyan_portal
  using (petitioner_id is null and clock.matter_id in (select g.into_matter_id from merger g where g.matter_id in
    (select p.matter_id from petitioner_proof p where p.proof = any (hy_proofs()) and p.ended_at is null)));

-- a body that a matter is handed to finds it again by the same marks
create function match_pass_on(p_matter uuid, p_body uuid) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  passed int;
begin
  insert into match_mark (body_id, mark, petition_id, matter_id, person)
  select p_body, k.mark, k.petition_id, k.matter_id, k.person from match_mark k
  where k.matter_id = p_matter and k.body_id = hy_body()
    and exists (select from handover h where h.matter_id = p_matter and h.sender_body_id = hy_body()
      and h.receiver_body_id = p_body)
  on conflict do nothing;
  get diagnostics passed = row_count;
  return passed;
end $$;

-- a matter that turns out to be sealed is found no more, by nobody
create function match_forget(p_matter uuid) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  forgotten int;
begin
  if not hy_has_part(p_matter) then
    return 0;
  end if;
  delete from match_mark where matter_id = p_matter;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;

-- the body that answers for a matter: under review the reviewer, else the holder
create function match_holder(p_matter uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp
  return (select s.body_id from public.standing s join public.matter m on m.id = s.matter_id
    where s.matter_id = p_matter and (s.is_holder
      or m.state in ('IN_REVIEW', 'IN_FINAL') and 'REVIEWER' = any (s.roles))
    order by s.is_holder limit 1);

-- petitions with a person in common, of all offices but the asker's body, in matters that are open; for the job alone,
-- which acts for the asker and tells it nothing
create function match_across(p_ask uuid) returns table (petition_id uuid, matter_id uuid, title text, content text,
    demands text, received_on date, division_code text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select q.id, q.matter_id, q.title, q.content,
    (select string_agg(d.text, E'\n' order by d.seq) from public.demand d where d.matter_id = q.matter_id),
    q.received_on, q.division_code
  from public.petition q join public.matter m on m.id = q.matter_id
  where q.id in (select f.petition_id
      from public.match_ask a
        join public.match_mark own on own.matter_id = a.matter_id and own.body_id = a.body_id and own.person > 0
        join public.match_mark f on f.mark = own.mark and f.person > 0 and f.matter_id <> a.matter_id
      where a.id = p_ask and a.state = 'OPEN' and a.body_id = public.hy_body())
    and m.nature <> 'ACCUSATION'
    and (m.state in ('REGISTERED', 'IN_TRANSIT', 'BOUND', 'OBJECTED', 'DISPUTED', 'ACCEPTED', 'OPINION_PENDING',
        'REPLIED', 'IN_REVIEW', 'REVIEWED', 'IN_FINAL', 'FINALISED')
      or m.state = 'COMPLETED' and exists (select from public.clock c
        where c.matter_id = m.id and c.kind = 'REVIEW_REQUEST' and c.state = 'RUNNING'))
    and public.match_holder(m.id) is distinct from public.hy_body()
  order by q.received_on desc, q.id desc limit 30;
end;

-- the marks of the persons of those petitions
create function match_across_persons(p_ask uuid, p_petition uuid) returns table (person int, mark text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct k.person, k.mark from public.match_mark k
  where k.petition_id = p_petition and k.person > 0
    and exists (select from public.match_ask a
        join public.match_mark own on own.matter_id = a.matter_id and own.body_id = a.body_id and own.person > 0
        join public.match_mark f on f.mark = own.mark and f.person > 0
      where a.id = p_ask and a.state = 'OPEN' and a.body_id = public.hy_body() and f.petition_id = p_petition);
end;

-- puts the question to whoever answers for the other matter; the desk may name only a matter it has a part in itself
create function match_put(p_id uuid, p_ask uuid, p_matter uuid, p_score int, p_reasons jsonb, p_said jsonb) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  put int;
begin
  insert into match_request (id, ask_id, matter_id, office_id, body_id, asker_office, said, score, reasons, asked_on,
    due_on, state)
  select p_id, a.id, p_matter, u.office_id, u.id, f.name, p_said, p_score, p_reasons, a.asked_on, a.due_on, 'ASKED'
  from match_ask a join office f on f.id = a.office_id join unit u on u.id = match_holder(p_matter)
  where a.id = p_ask and a.state = 'OPEN' and a.body_id = hy_body() and a.matter_id <> p_matter and u.id <> a.body_id
    and (session_user = 'hongyan_jobs' or hy_has_part(p_matter))
  on conflict do nothing;
  get diagnostics put = row_count;
  return put;
end $$;

create function match_searched(p_ask uuid, p_now timestamptz) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  done int;
begin
  update match_ask set searched_at = p_now where id = p_ask and body_id = hy_body() and searched_at is null;
  get diagnostics done = row_count;
  return done;
end $$;

-- what the asker is told, and when: the holder's yes, at once; nothing else, ever
create function match_answered() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if new.state = 'CONFIRMED' and old.state = 'ASKED' then
    update match_ask a set state = 'CONFIRMED', into_matter_id = new.matter_id, into_number = m.number,
      into_office = u.name, into_holder_body_id = new.body_id, into_until = new.until,
      ended_on = (new.answered_at at time zone 'Asia/Shanghai')::date
    from matter m, unit u
    where a.id = new.ask_id and a.state = 'OPEN' and m.id = new.matter_id and u.id = new.body_id;
    if not found then
      raise exception 'the question is closed' using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  return null;
end $$;
create trigger match_request_answered after update on match_request for each row execute function match_answered();

-- asks that wait for a search, or whose days are over
create function passing_matches(p_today date) returns table (ask_id uuid, matter_id uuid, office_id uuid, body_id uuid,
    searched boolean)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.id, a.matter_id, a.office_id, a.body_id, a.searched_at is not null from public.match_ask a
  where a.state = 'OPEN' and (a.searched_at is null or a.due_on < p_today)
  order by a.asked_on, a.id limit 500;
end;

-- the body whose supervisor looks after an office: that of the superior, at the top the own
create function match_superior(p_office uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp
  return (select u.id from public.office f join public.unit u on u.office_id = coalesce(f.parent_id, f.id) and u.root
    where f.id = p_office limit 1);

-- three working days without a yes: no match; who kept silent has failed a duty, who asks in vain again and again is seen
create function match_close(p_ask uuid, p_today date) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  a match_ask%rowtype;
  vain int;
begin
  select * into a from match_ask where id = p_ask and state = 'OPEN' and body_id = hy_body() and due_on < p_today
    for update;
  if not found then
    return 0;
  end if;
  insert into match_alarm (office_id, body_id, kind, about_office, about_body, number, raised_on)
  select s.office_id, s.id, 'SILENT_HOLDER', f.name, u.name, m.number, p_today
  from match_request r join office f on f.id = r.office_id join unit u on u.id = r.body_id
    join matter m on m.id = r.matter_id join unit s on s.id = match_superior(r.office_id)
  where r.ask_id = a.id and r.state = 'ASKED';
  update match_request set state = 'SILENT' where ask_id = a.id and state = 'ASKED';
  update match_ask set state = 'CLOSED', ended_on = p_today where id = a.id;
  select count(*) into vain from match_ask x join matter m on m.id = x.matter_id
  where x.asked_by = a.asked_by and x.asked_on > p_today - 30 and x.state = 'CLOSED'
    and (m.state = 'WITHDRAWN' or not exists (select from match_request r where r.ask_id = x.id)
      or exists (select from match_request r where r.ask_id = x.id and r.state = 'DENIED'));
  if vain >= 3 then
    insert into match_alarm (office_id, body_id, kind, about_office, about_body, person_name, counted, raised_on)
    select s.office_id, s.id, 'PROBING', f.name, u.name, p.name, vain, p_today
    from office f join unit u on u.id = a.body_id join unit s on s.id = match_superior(f.id)
      join staff_member p on p.id = a.asked_by
    where f.id = a.office_id and not exists (select from match_alarm x where x.kind = 'PROBING'
      and x.person_name = p.name and x.about_body = u.name and x.raised_on > p_today - 30);
  end if;
  return 1;
end $$;

-- what a petition says about the conduct of those who handle the earlier matter: for their superior's supervisor
create function match_conduct(p_matter uuid, p_number text, p_said text, p_today date) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  raised int;
begin
  insert into match_alarm (office_id, body_id, kind, about_office, about_body, number, said, raised_on)
  select s.office_id, s.id, 'CONDUCT', f.name, u.name, p_number, p_said, p_today
  from merger g join unit u on u.id = g.holder_body_id join office f on f.id = u.office_id
    join unit s on s.id = match_superior(f.id)
  where g.matter_id = p_matter and g.body_id = hy_body();
  get diagnostics raised = row_count;
  return raised;
end $$;

grant select on demand, clock, unit, office, staff_member, handover to hongyan_writer;
grant create on schema public to hongyan_writer;
do $$
declare
  f text;
begin
  foreach f in array array['match_pass_on(uuid, uuid)', 'match_forget(uuid)', 'match_holder(uuid)',
    'match_across(uuid)', 'match_across_persons(uuid, uuid)', 'match_put(uuid, uuid, uuid, int, jsonb, jsonb)',
    'match_searched(uuid, timestamptz)', 'match_answered()', 'passing_matches(date)', 'match_superior(uuid)',
    'match_close(uuid, date)', 'match_conduct(uuid, text, text, date)'] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to hongyan_writer', f);
  end loop;
end $$;
set role hongyan_writer;
grant execute on function match_pass_on(uuid, uuid), match_forget(uuid), match_conduct(uuid, text, text, date),
  match_put(uuid, uuid, uuid, int, jsonb, jsonb) to hongyan_desk;
grant execute on function match_across(uuid), match_across_persons(uuid, uuid), match_searched(uuid, timestamptz),
  match_put(uuid, uuid, uuid, int, jsonb, jsonb), passing_matches(date), match_close(uuid, date) to hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
