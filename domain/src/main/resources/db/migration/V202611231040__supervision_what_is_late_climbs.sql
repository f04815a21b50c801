-- What is late climbs: the superior of whoever owes it finds it in its list, with a reminder, and after five working days
-- more the superior's superior (domain.md 3.4, 3.5). One function says which limits anybody keeps; who owes a decision on
-- a dispute is written down, since whoever calls for the file has a supervisor's part too.
alter table handover add column decider_body_id uuid references unit;
alter table wrong_body_report add column decide_by date;

create table climb (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  kind text not null,
  due_on date not null,
  level int not null check (level > 0),
  -- none where nobody stands above: then its own head is told, and it ends there
  to_body_id uuid references unit,
  climbed_on date not null,
  -- when it climbs further if it is still late then
  next_on date,
  constraint climb_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint climb_once unique (matter_id, body_id, kind, due_on, level),
  constraint climb_after_the_limit check (climbed_on > due_on)
);
create index climb_told on climb (body_id, climbed_on);
alter table climb enable row level security;
alter table climb force row level security;
create policy climb_owner on climb to hongyan_owner using (true) with check (true);
create policy climb_writer on climb to hongyan_writer using (true) with check (true);
create policy climb_own on climb for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = climb.matter_id and s.body_id = hy_body()));
grant select on climb to hongyan_desk, hongyan_jobs;
grant select, insert, delete on climb to hongyan_writer;
comment on table climb is 'sealed: delete';

grant create on schema public to hongyan_writer;
set role hongyan_writer;
create or replace function desk_due(m matter, s standing) returns table (kind text, started_on date, due_on date) language sql
  stable set search_path = public, pg_temp
begin atomic
  select d.kind, d.started_on, d.due_on from (
    select k.kind, k.started_on, k.due_on from clock k
    where k.matter_id = m.id and k.state = 'RUNNING' and k.petitioner_id is null
      -- the sixty days of a body that has ended run on for its successor
      and (k.body_id = s.body_id or k.kind = 'HANDLING' and s.is_holder)
    union all
    select 'OBJECTION_DECISION', (m.state_since at time zone 'Asia/Shanghai')::date, h.decide_by from handover h
    where m.state = 'OBJECTED' and h.matter_id = m.id and h.state = 'OBJECTED' and h.sender_body_id = s.body_id
      and h.decide_by is not null
    union all
    select 'OBJECTION_DECISION', w.reported_on, w.decide_by from wrong_body_report w
      join handover h on h.id = w.handover_id and h.state in ('ACCEPTED', 'RETURNED')
    where m.state = 'ACCEPTED' and w.matter_id = m.id and w.sender_body_id = s.body_id and w.verdict is null
      and w.decide_by is not null
    union all
    select 'JURISDICTION_DECISION', (m.state_since at time zone 'Asia/Shanghai')::date, h.decide_by from handover h
    where m.state = 'DISPUTED' and h.matter_id = m.id and h.state = 'DISPUTED' and 'SUPERVISOR' = any (s.roles)
      and h.decide_by is not null
    union all
    select 'JURISDICTION_DECISION', c.called_on, c.decide_by from designation_call c
    where m.state = 'ACCEPTED' and c.matter_id = m.id and c.receiver_body_id = s.body_id and c.ground = 'BODY_ENDED'
      and c.decided_on is null
    union all
    select 'STAND_IN', q.asked_on, q.decide_by from stand_in_request q
    where q.matter_id = m.id and q.receiver_body_id = s.body_id and q.decided_on is null
    union all
    select 'MATCH_REQUEST', q.asked_on, q.due_on from match_request q
    where q.matter_id = m.id and q.body_id = s.body_id and q.state = 'ASKED'
    union all
    -- what is no claim has no sixty days: the day promised at acceptance, as the petitioner reads it
    select 'SUGGESTION_PROMISE', e.happened_on, (e.args->>'until')::date from (select v.happened_on, v.args from event v
      where v.matter_id = m.id and v.kind in ('ACCEPT', 'ACCEPT_OWN') order by v.seq desc limit 1) e
    where m.nature <> 'CLAIM' and m.state = 'ACCEPTED' and s.is_holder and e.args->>'until' is not null
    union all
    select 'MATERIAL_DUTY', x.received_on, x.answer_by from material x
    where x.matter_id = m.id and x.answering_body_id = s.body_id and x.answered_on is null
    union all
    select 'EXCHANGE_ANSWER', e.sent_on, e.wished_on from exchange e
    where e.matter_id = m.id and e.wished_on is not null and e.state in ('SENT', 'AGREED')
      and (e.receiver_body_id = s.body_id and e.kind in ('REMINDER', 'CO_HANDLING', 'INSTRUCTION')
        or e.sender_body_id = s.body_id and e.kind = 'QUESTIONS')
    union all
    select 'INSTRUCTION_FEEDBACK', i.given_on, i.due_on from leader_instruction i
    where i.matter_id = m.id and i.addressed_body_id = s.body_id and i.feedback_on is null) d
  order by d.due_on, d.kind limit 1;
end;

-- every limit that a body keeps and that ends in these days: its clocks, what it decides, answers or names, what it
-- promised; and for thirty days what its silence let happen
create function limits_kept(p_from date, p_to date) returns table (matter_id uuid, body_id uuid, kind text,
    started_on date, due_on date) language sql stable set search_path = public, pg_temp
begin atomic
  select k.matter_id, k.body_id, k.kind, k.started_on, k.due_on from clock k
  where k.state = 'RUNNING' and k.petitioner_id is null and k.due_on between p_from and p_to
    -- whoever does not object, ask for a review or rate in time is not late
    and k.kind not in ('OBJECTION', 'REVIEW_REQUEST', 'FINAL_REVIEW_REQUEST', 'RATING')
  union all
  select h.matter_id, h.sender_body_id, 'OBJECTION_DECISION', (m.state_since at time zone 'Asia/Shanghai')::date,
    h.decide_by from handover h join matter m on m.id = h.matter_id and m.state = 'OBJECTED'
  where h.state = 'OBJECTED' and h.decide_by between p_from and p_to
  union all
  select w.matter_id, w.sender_body_id, 'OBJECTION_DECISION', w.reported_on, w.decide_by from wrong_body_report w
    join handover h on h.id = w.handover_id and h.state in ('ACCEPTED', 'RETURNED')
    join matter m on m.id = w.matter_id and m.state = 'ACCEPTED'
  where w.verdict is null and w.decide_by between p_from and p_to
  union all
  select h.matter_id, s.body_id, 'JURISDICTION_DECISION', (m.state_since at time zone 'Asia/Shanghai')::date, h.decide_by
  from handover h join matter m on m.id = h.matter_id and m.state = 'DISPUTED'
    left join designation_call c on c.matter_id = m.id and c.decided_on is null
    join standing s on s.matter_id = h.matter_id and 'SUPERVISOR' = any (s.roles)
      and s.body_id = coalesce(h.decider_body_id, c.receiver_body_id, s.body_id)
  where h.state = 'DISPUTED' and h.decide_by between p_from and p_to
  union all
  select c.matter_id, c.receiver_body_id, 'JURISDICTION_DECISION', c.called_on, c.decide_by from designation_call c
    join matter m on m.id = c.matter_id and m.state = 'ACCEPTED'
  where c.ground = 'BODY_ENDED' and c.decided_on is null and c.decide_by between p_from and p_to
  union all
  select q.matter_id, q.receiver_body_id, 'STAND_IN', q.asked_on, q.decide_by from stand_in_request q
    join standing s on s.matter_id = q.matter_id and s.body_id = q.sender_body_id and s.is_holder
  where q.decided_on is null and q.decide_by between p_from and p_to
  union all
  select x.matter_id, x.answering_body_id, 'MATERIAL_DUTY', x.received_on, x.answer_by from material x
  where x.answering_body_id is not null and x.answered_on is null and x.answer_by between p_from and p_to
  union all
  select e.matter_id, e.receiver_body_id, 'EXCHANGE_ANSWER', e.sent_on, e.wished_on from exchange e
    join matter m on m.id = e.matter_id and m.state not in ('ARCHIVED', 'REFUSED', 'NO_LONGER', 'DIVERTED', 'SEALED_OUT',
      'MERGED', 'WITHDRAWN', 'COMPLETED')
  where e.receiver_body_id is not null and e.kind in ('REMINDER', 'CO_HANDLING', 'INSTRUCTION', 'CO_HANDLER_CALL')
    and e.state in ('SENT', 'AGREED') and e.wished_on between p_from and p_to
  union all
  select p.matter_id, p.body_id, 'SUGGESTION_PROMISE', p.happened_on, p.until from (
    select v.matter_id, s.body_id, v.happened_on, (v.args->>'until')::date as until,
      row_number() over (partition by v.matter_id order by v.seq desc) as last
    from matter m join standing s on s.matter_id = m.id and s.is_holder
      join event v on v.matter_id = m.id and v.kind in ('ACCEPT', 'ACCEPT_OWN')
    where m.nature <> 'CLAIM' and m.state = 'ACCEPTED') p
  where p.last = 1 and p.until between p_from and p_to
  union all
  -- accepted by silence: nothing is left to do, but whoever stands above knows
  select r.matter_id, r.sender_body_id, 'REPORT_SILENCE', r.sent_on,
    (r.decided_at at time zone 'Asia/Shanghai')::date - 1 from report r
  where r.verdict = 'ACCEPTED_BY_SILENCE'
    and (r.decided_at at time zone 'Asia/Shanghai')::date - 1 between greatest(p_from, p_to - 30) and p_to;
end;

drop function supervision_overdue(date);
-- governments below the caller's, and the departments of the caller's own office; never a congress, never an accusation.
-- One line for each body in a matter, by the first of its limits; when it climbed to the caller, if it did
create function supervision_limits(p_from date, p_to date) returns table (matter_id uuid, number text, body_id uuid,
    body_name text, kind text, started_on date, due_on date, known boolean, climbed_on date) language sql stable
  security definer set search_path = public, pg_temp
begin atomic
  with recursive down as (
    select o.id from public.office o where o.id = public.hy_office() and o.kind = 'GOV'
    union
    select o.id from public.office o join down on o.parent_id = down.id where o.kind = 'GOV')
  select * from (
    select distinct on (m.id, u.id) m.id, m.number, u.id as body, u.name, l.kind, l.started_on, l.due_on,
      exists (select from public.standing s where s.matter_id = m.id and s.body_id = public.hy_body()),
      (select min(c.climbed_on) from public.climb c where c.matter_id = m.id and c.body_id = u.id
        and c.to_body_id = public.hy_body())
    from public.limits_kept(p_from, p_to) l
      join public.standing h on h.matter_id = l.matter_id and h.body_id = l.body_id
        and (h.roles <> array['PAST'] or l.kind = 'REPORT_SILENCE')
      join down on down.id = h.office_id
      join public.matter m on m.id = l.matter_id and m.nature <> 'ACCUSATION'
      join public.unit u on u.id = l.body_id
    where l.body_id <> public.hy_body()
      and exists (select from public.unit r where r.id = public.hy_body() and r.root and r.office_id = public.hy_office())
      and public.hy_whole_desk()
    order by m.id, u.id, l.due_on, l.kind) d
  order by d.due_on, d.number, d.name limit 500;
end;
create function supervision_overdue(p_today date) returns table (matter_id uuid, number text, body_id uuid,
    body_name text, kind text, started_on date, due_on date, known boolean, climbed_on date) language sql stable
  security definer set search_path = public, pg_temp
begin atomic
  select * from public.supervision_limits(date '2000-01-01', p_today - 1);
end;

-- what is late anywhere and how far it has climbed: for the night
create function passing_late(p_today date) returns table (matter_id uuid, office_id uuid, body_id uuid, kind text,
    due_on date, level int) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct l.matter_id, u.office_id, l.body_id, l.kind, l.due_on, coalesce(c.level, 0)
  from public.limits_kept(date '2000-01-01', p_today - 1) l
    join public.unit u on u.id = l.body_id
    join public.matter m on m.id = l.matter_id and m.nature <> 'ACCUSATION'
    join public.standing s on s.matter_id = l.matter_id and s.body_id = l.body_id
    left join lateral (select k.level, k.next_on from public.climb k where k.matter_id = l.matter_id
      and k.body_id = l.body_id and k.kind = l.kind and k.due_on = l.due_on order by k.level desc limit 1) c on true
  where (c.level is null or c.next_on <= p_today)
    and (session_user = 'hongyan_jobs' and (public.hy_body() is null or l.body_id = public.hy_body()))
  order by 5, 1, 3, 4;
end;
-- one step up for what is late at the acting body. Null: it stands there already, or is not late any more; empty: nobody
-- stands above
create function climb_up(p_id uuid, p_matter uuid, p_kind text, p_due date, p_level int, p_on date,
    p_next date) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  above uuid := hy_body();
  step int := 0;
begin
  if session_user <> 'hongyan_jobs' or not exists (select from limits_kept(p_due, p_due) l
      where l.matter_id = p_matter and l.body_id = hy_body() and l.kind = p_kind) then
    return null;
  end if;
  while above is not null and step < p_level loop
    above := stand_in_superior(above);
    step := step + 1;
  end loop;
  insert into climb (id, matter_id, office_id, body_id, kind, due_on, level, to_body_id, climbed_on, next_on)
  values (p_id, p_matter, hy_office(), hy_body(), p_kind, p_due, p_level, above, p_on, case when above is not null then p_next end)
  on conflict do nothing;
  if not found then
    return null;
  end if;
  return coalesce((select u.name from unit u where u.id = above), '');
end $$;
revoke execute on function limits_kept(date, date), supervision_limits(date, date), supervision_overdue(date),
  passing_late(date), climb_up(uuid, uuid, text, date, int, date, date) from public;
grant execute on function supervision_limits(date, date), supervision_overdue(date) to hongyan_desk;
grant execute on function passing_late(date), climb_up(uuid, uuid, text, date, int, date, date) to hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
