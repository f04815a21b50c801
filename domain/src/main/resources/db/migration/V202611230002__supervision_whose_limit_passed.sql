-- A superior sees every limit that has passed below it, not the holder's alone: of whoever reviews, checks a report, forwards
-- in between, decides an objection or a dispute, names somebody. And the day promised to whoever made a suggestion is a
-- limit in the work list.
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

drop function supervision_overdue(date);
-- governments below the caller's, and the departments of the caller's own office; never a congress, never an accusation.
-- One line for each body that is late in a matter, by its oldest limit
create function supervision_overdue(p_today date) returns table (matter_id uuid, number text, body_id uuid,
    body_name text, kind text, due_on date, known boolean) language sql stable security definer
  set search_path = public, pg_temp
begin atomic
  with recursive down as (
    select o.id from public.office o where o.id = public.hy_office() and o.kind = 'GOV'
    union
    select o.id from public.office o join down on o.parent_id = down.id where o.kind = 'GOV'),
  late as (
    select k.matter_id, k.body_id, k.kind, k.due_on from public.clock k
    where k.state = 'RUNNING' and k.petitioner_id is null and k.due_on < p_today
      -- whoever does not object, ask for a review or rate in time is not late
      and k.kind not in ('OBJECTION', 'REVIEW_REQUEST', 'FINAL_REVIEW_REQUEST', 'RATING')
    union all
    select h.matter_id, h.sender_body_id, 'OBJECTION_DECISION', h.decide_by from public.handover h
      join public.matter m on m.id = h.matter_id and m.state = 'OBJECTED'
    where h.state = 'OBJECTED' and h.decide_by < p_today
    union all
    select h.matter_id, s.body_id, 'JURISDICTION_DECISION', h.decide_by from public.handover h
      join public.matter m on m.id = h.matter_id and m.state = 'DISPUTED'
      join public.standing s on s.matter_id = h.matter_id and 'SUPERVISOR' = any (s.roles)
    where h.state = 'DISPUTED' and h.decide_by < p_today
    union all
    select c.matter_id, c.receiver_body_id, 'JURISDICTION_DECISION', c.decide_by from public.designation_call c
      join public.matter m on m.id = c.matter_id and m.state = 'ACCEPTED'
    where c.ground = 'BODY_ENDED' and c.decided_on is null and c.decide_by < p_today
    union all
    select q.matter_id, q.receiver_body_id, 'STAND_IN', q.decide_by from public.stand_in_request q
      join public.standing s on s.matter_id = q.matter_id and s.body_id = q.sender_body_id and s.is_holder
    where q.decided_on is null and q.decide_by < p_today)
  select * from (
    select distinct on (m.id, u.id) m.id, m.number, u.id as body, u.name, l.kind, l.due_on,
      exists (select from public.standing s where s.matter_id = m.id and s.body_id = public.hy_body())
    from late l
      join public.standing h on h.matter_id = l.matter_id and h.body_id = l.body_id and h.roles <> array['PAST']
      join down on down.id = h.office_id
      join public.matter m on m.id = l.matter_id and m.nature <> 'ACCUSATION'
      join public.unit u on u.id = l.body_id
    where l.body_id <> public.hy_body()
      and exists (select from public.unit r where r.id = public.hy_body() and r.root and r.office_id = public.hy_office())
      and public.hy_whole_desk()
    order by m.id, u.id, l.due_on, l.kind) d
  order by d.due_on, d.number, d.name limit 500;
end;
revoke execute on function supervision_overdue(date) from public;
grant execute on function supervision_overdue(date) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
