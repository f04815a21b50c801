-- A leader's instruction that waits for an answer is marked in the list, with its day for the body addressed.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create or replace function desk_marks(m matter, s standing) returns text[] language sql stable set search_path = public, pg_temp
  return array_remove(array[
      case when m.head_count >= 5 then 'COLLECTIVE' end,
      case when m.confidential then 'CONFIDENTIAL' end,
      case when m.keep_from_village then 'KEEP_FROM_VILLAGE' end,
      case when exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
        and h.report_due) then 'ASSIGNED' end,
      case when exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
        and h.state = 'RETURNED') then 'RETURNED' end,
      case when exists (select from material x where x.matter_id = m.id and x.answering_body_id = s.body_id
        and x.answered_on is null) then 'NEW_MATERIAL' end,
      case when exists (select from review_order o where o.matter_id = m.id and o.receiver_body_id = s.body_id
        and o.executed_on is null) then 'EXECUTE' end,
      case when exists (select from supervision q where q.matter_id = m.id and q.ended_on is null
        and s.body_id in (q.sender_body_id, q.receiver_body_id)) then 'SUPERVISED' end,
      case when exists (select from clock k where k.matter_id = m.id and k.kind = 'RUSH' and k.state = 'RUNNING')
        then 'RUSH' end,
      case when exists (select from exchange e where e.matter_id = m.id and e.receiver_body_id = s.body_id
        and e.kind = 'REMINDER' and e.state = 'SENT') then 'REMINDED' end,
      case when exists (select from hearing q where q.matter_id = m.id and q.state in ('ANNOUNCED', 'HELD'))
        then 'IN_HEARING' end,
      case when exists (select from clock k where k.matter_id = m.id and k.kind = 'HANDLING' and k.state <> 'VOID'
        and k.due_on > k.original_due_on) then 'EXTENDED' end,
      case when exists (select from leader_instruction i where i.matter_id = m.id and i.feedback_on is null
        and s.body_id in (i.body_id, i.addressed_body_id)) then 'INSTRUCTED' end], null);
create or replace function desk_due(m matter, s standing) returns table (kind text, started_on date, due_on date) language sql
  stable set search_path = public, pg_temp
begin atomic
  select d.kind, d.started_on, d.due_on from (
    select k.kind, k.started_on, k.due_on from clock k
    where k.matter_id = m.id and k.state = 'RUNNING' and k.body_id = s.body_id and k.petitioner_id is null
    union all
    select 'OBJECTION_DECISION', (m.state_since at time zone 'Asia/Shanghai')::date, h.decide_by from handover h
    where m.state = 'OBJECTED' and h.matter_id = m.id and h.state = 'OBJECTED' and h.sender_body_id = s.body_id
      and h.decide_by is not null
    union all
    select 'JURISDICTION_DECISION', (m.state_since at time zone 'Asia/Shanghai')::date, h.decide_by from handover h
    where m.state = 'DISPUTED' and h.matter_id = m.id and h.state = 'DISPUTED' and 'SUPERVISOR' = any (s.roles)
      and h.decide_by is not null
    union all
    select 'MATCH_REQUEST', q.asked_on, q.due_on from match_request q
    where q.matter_id = m.id and q.body_id = s.body_id and q.state = 'ASKED'
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
reset role;
revoke create on schema public from hongyan_writer;
