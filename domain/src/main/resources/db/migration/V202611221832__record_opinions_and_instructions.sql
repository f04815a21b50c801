-- Opinions of lawyers and other outsiders, and instructions of leaders, in the record of the handling. Both are the
-- offices' own and never the petitioner's: an opinion is the body's, an instruction is seen by whoever entered it and by
-- the body it is addressed to, whose list shows the day by which the leader wants to hear of it.
create table outside_opinion (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  kind text not null check (kind in ('LAWYER', 'APPRAISER', 'EXPERT', 'THIRD_PARTY', 'OTHER')),
  person text not null,
  organisation text not null,
  qualification text not null,
  given_on date not null,
  question text not null,
  words text not null,
  paper_id uuid not null,
  shown_on date,
  recorded_by uuid not null references staff_member,
  constraint outside_opinion_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id)
);
call hy_keep('outside_opinion', 'id', 'matter_id', 'office_id', 'body_id', 'kind', 'person', 'organisation',
  'qualification', 'given_on', 'question', 'words', 'paper_id', 'recorded_by');
create index outside_opinion_matter on outside_opinion (matter_id);
alter table outside_opinion enable row level security;
alter table outside_opinion force row level security;
create policy outside_opinion_owner on outside_opinion to hongyan_owner using (true) with check (true);
create policy outside_opinion_writer on outside_opinion to hongyan_writer using (true) with check (true);
create policy outside_opinion_own on outside_opinion for select to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = outside_opinion.matter_id and s.body_id = hy_body()));
create policy outside_opinion_record on outside_opinion for insert to hongyan_desk
  with check (body_id = hy_body() and recorded_by = hy_actor() and exists (select from standing s
    where s.matter_id = outside_opinion.matter_id and s.body_id = hy_body()
      and s.roles && array['HOLDER', 'REVIEWER']));
create policy outside_opinion_show on outside_opinion for update to hongyan_desk
  using (body_id = hy_body() and shown_on is null and exists (select from standing s
    where s.matter_id = outside_opinion.matter_id and s.body_id = hy_body()))
  with check (body_id = hy_body() and shown_on is not null);
grant select, insert on outside_opinion to hongyan_desk;
grant update (shown_on) on outside_opinion to hongyan_desk;
comment on table outside_opinion is 'sealed: delete';
grant select, delete on outside_opinion to hongyan_writer;

create table leader_instruction (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  leader text not null,
  duty text not null,
  given_on date not null,
  words text not null,
  addressed_unit_id uuid not null references unit,
  addressed_body_id uuid not null references unit,
  due_on date not null,
  feedback text not null default '',
  feedback_on date,
  feedback_by uuid references staff_member,
  recorded_by uuid not null references staff_member,
  constraint leader_instruction_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint leader_instruction_answered check ((feedback_on is null) = (feedback = '')
    and (feedback_on is null) = (feedback_by is null))
);
call hy_keep('leader_instruction', 'id', 'matter_id', 'office_id', 'body_id', 'leader', 'duty', 'given_on', 'words',
  'addressed_unit_id', 'addressed_body_id', 'due_on', 'recorded_by');
create index leader_instruction_matter on leader_instruction (matter_id);
alter table leader_instruction enable row level security;
alter table leader_instruction force row level security;
create policy leader_instruction_owner on leader_instruction to hongyan_owner using (true) with check (true);
create policy leader_instruction_writer on leader_instruction to hongyan_writer using (true) with check (true);
create policy leader_instruction_ends on leader_instruction for select to hongyan_desk
  using ((body_id = hy_body() or addressed_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = leader_instruction.matter_id and s.body_id = hy_body()));
create policy leader_instruction_record on leader_instruction for insert to hongyan_desk
  with check (body_id = hy_body() and recorded_by = hy_actor() and feedback_on is null and exists (select from standing s
    where s.matter_id = leader_instruction.matter_id and s.body_id = hy_body()
      and s.roles && array['HOLDER', 'ASSIGNER', 'SENDER', 'SUPERVISOR']));
create policy leader_instruction_answer on leader_instruction for update to hongyan_desk
  using (feedback_on is null and (body_id = hy_body() or addressed_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = leader_instruction.matter_id and s.body_id = hy_body()))
  with check (feedback_by = hy_actor());
grant select, insert on leader_instruction to hongyan_desk;
grant update (feedback, feedback_on, feedback_by) on leader_instruction to hongyan_desk;
comment on table leader_instruction is 'sealed: delete';
grant select, delete on leader_instruction to hongyan_writer;

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
-- the day due first for one body: a clock of the law, or the days of whoever is asked to decide or to answer
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
