-- New material (T37): from signed paper, a visit or a call it is entered at the desk; once a matter is answered, refused,
-- led elsewhere or withdrawn, whoever held it last answers within 15 days, has it handled again or registers it anew.
alter table material
  add column channel text check (channel in ('LETTER', 'VISIT', 'CALL')),
  add column entered_by uuid references staff_member,
  add column entered_body_id uuid references unit,
  add column answer_by date,
  add column answering_body_id uuid references unit,
  add column answered_on date,
  add column answered_how text check (answered_how in ('REPLIED', 'REOPENED', 'RESUMED', 'OPINION', 'REGISTERED')),
  add column answered_with text,
  add constraint material_at_the_desk check ((channel is null) = (entered_by is null)
    and (channel is null) = (entered_body_id is null)),
  add constraint material_answered_by_somebody check ((answer_by is null) = (answering_body_id is null)),
  add constraint material_answered_somehow check ((answered_on is null) = (answered_how is null)
    and (answered_on is null or answer_by is not null));
create index material_waits on material (matter_id) where answer_by is not null and answered_on is null;
call hy_keep('material', 'id', 'petition_id', 'petitioner_id', 'matter_id', 'body_id', 'files', 'received_at',
  'received_on', 'channel', 'entered_by', 'entered_body_id', 'answer_by', 'answering_body_id');

drop policy material_office on material;
create policy material_office on material for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or entered_body_id = hy_body() or answering_body_id = hy_body()
      or not for_review and (exists (select from handover_packet k
    where k.petition_id = material.petition_id and k.receiver_body_id = hy_body() and not k.ended)
      or hy_reviews(matter_id)))
    and exists (select from standing s
    where s.matter_id = material.matter_id and s.body_id = hy_body()));
create policy material_enter on material for insert to hongyan_desk
  with check (entered_by = hy_actor() and entered_body_id = hy_body()
    and exists (select from standing s
      where s.matter_id = material.matter_id and s.body_id = hy_body() and s.roles <> array['PAST'])
    and case when for_review then hy_review_open(matter_id, body_id)
      else exists (select from petition q where q.id = petition_id and q.body_id = material.body_id) end);
create policy material_answer on material for update to hongyan_desk
  using (answering_body_id = hy_body() and answered_on is null)
  with check (answering_body_id = hy_body());
grant insert on material to hongyan_desk;
grant update (answered_on, answered_how, answered_with) on material to hongyan_desk, hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
grant execute on function hy_review_open(uuid, uuid) to hongyan_desk;
-- whoever holds the matter answers; neither citizen nor clerk chooses that
create function material_answerer() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  new.answering_body_id := (select s.body_id from standing s where s.matter_id = new.matter_id and s.is_holder);
  return new;
end $$;
create function material_in_the_list() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform desk_write(new.matter_id);
  return null;
end $$;
-- handled again, taken up again, an opinion asked for: what was added goes along, nothing else is owed
create function material_goes_along() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  update material set answered_on = (new.state_since at time zone 'Asia/Shanghai')::date,
    answered_how = case when old.state = 'ANSWERED' then 'OPINION' when new.state = 'REGISTERED' then 'RESUMED'
      else 'REOPENED' end
  where matter_id = new.id and answer_by is not null and answered_on is null;
  return null;
end $$;
-- scans entered with it are seen where it is read: during a review by the reviewing body alone
create function material_share(p_material uuid, p_files uuid[], p_at timestamptz) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  passed int;
begin
  insert into attachment_share (attachment_id, matter_id, body_id, shared_by_body_id, shared_at)
  select a.id, a.matter_id, b.id, a.body_id, p_at
  from material x join attachment a on a.matter_id = x.matter_id and a.body_id = x.entered_body_id
    cross join lateral (select x.body_id as id
      union select x.answering_body_id where not x.for_review
      union select k.receiver_body_id from handover_packet k
        where not x.for_review and k.petition_id = x.petition_id and not k.ended) b
  where x.id = p_material and x.entered_body_id = hy_body() and a.id = any (p_files) and b.id <> a.body_id
  on conflict do nothing;
  get diagnostics passed = row_count;
  return passed;
end $$;
create or replace function desk_group(m matter, s standing) returns text language sql stable set search_path = public, pg_temp
  return case
      -- the reviewing body has a file of its own beside the matter
      when 'REVIEWER' = any (s.roles) and exists (select from review r where r.matter_id = m.id and r.body_id = s.body_id
          and r.state in ('REQUESTED', 'ACCEPTED')) then case when exists (select from prepared_step q
          where q.matter_id = m.id and q.body_id = s.body_id and q.state = 'PENDING') then 'TO_APPROVE' else 'REVIEW' end
      when 'REVIEWER' = any (s.roles) and exists (select from review r where r.matter_id = m.id and r.body_id = s.body_id
          and r.state in ('DECIDED', 'REFUSED') and r.served_on is null) then 'TO_SERVE'
      -- whoever decides what others dispute; the head before whom a step lies; a notice that is still to be served
      when m.state = 'DISPUTED' and 'SUPERVISOR' = any (s.roles) then 'TO_DESIGNATE'
      -- a takeover or a reopening is prepared by somebody who does not hold the matter
      when s.roles <> array['PAST'] and exists (select from prepared_step q where q.matter_id = m.id
          and q.body_id = s.body_id and q.state = 'PENDING') then 'TO_APPROVE'
      when exists (select from supervision q where q.matter_id = m.id and q.sender_body_id = s.body_id
          and q.state = 'ANSWERED') then 'TO_VERIFY'
      when m.state in ('REFUSED', 'NO_LONGER', 'DIVERTED') and s.is_holder and exists (select from clock k
          where k.matter_id = m.id and k.body_id = s.body_id and k.state = 'RUNNING') then 'TO_SERVE'
      when exists (select from report r join handover h on h.id = r.handover_id
          where r.matter_id = m.id and h.sender_body_id = s.body_id and r.verdict is null) then 'TO_JUDGE'
      when m.state = 'OBJECTED' and exists (select from handover h
          where h.matter_id = m.id and h.sender_body_id = s.body_id and h.state = 'OBJECTED') then 'TO_DECIDE'
      when m.state in ('REPLIED', 'ANSWERED', 'IN_REVIEW', 'REVIEWED', 'IN_FINAL', 'FINALISED', 'COMPLETED')
        and exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
          and h.report_due and h.state in ('ACCEPTED', 'PASSED_ON', 'RETURNED')
          and not exists (select from handover c where c.parent_id = h.id and c.report_due
            and c.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'CLOSED', 'DISPUTED', 'REPORT_ACCEPTED'))) then 'TO_REPORT'
      -- somebody asks something and waits for this body; a reminder is only a mark beside the work it is about
      when exists (select from exchange e where e.matter_id = m.id and e.receiver_body_id = s.body_id
          and e.kind <> 'REMINDER' and e.state in ('SENT', 'AGREED'))
        or exists (select from match_request q where q.matter_id = m.id and q.body_id = s.body_id and q.state = 'ASKED')
        or exists (select from material x where x.matter_id = m.id and x.answering_body_id = s.body_id
          and x.answered_on is null)
        then 'TO_ANSWER'
      when m.state in ('ARCHIVED', 'REFUSED', 'NO_LONGER', 'DIVERTED', 'SEALED_OUT', 'MERGED', 'WITHDRAWN', 'COMPLETED')
        then 'CLOSED'
      when s.is_holder then case m.state
        when 'SUBMITTED' then 'TO_REGISTER'
        when 'REGISTERED' then 'TO_DISPATCH'
        when 'IN_TRANSIT' then 'TO_ACCEPT'
        when 'BOUND' then 'TO_ACCEPT'
        when 'OBJECTED' then 'WAITING'
        when 'DISPUTED' then 'WAITING'
        when 'ACCEPTED' then case when s.handler_id is null then 'TO_ALLOT' else 'HANDLING' end
        when 'OPINION_PENDING' then 'TO_SIGN'
        when 'REPLIED' then 'REPLIED'
        when 'ANSWERED' then 'REPLIED'
        when 'REVIEWED' then 'REPLIED'
        when 'FINALISED' then 'REPLIED'
        else 'WAITING' end
      when exists (select from handover h where h.matter_id = m.id and h.sender_body_id = s.body_id and h.report_due
          and h.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'CLOSED', 'DISPUTED', 'REPORT_ACCEPTED')) then 'AWAITING_REPORT'
      else 'PASSED'
    end;
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
        and k.due_on > k.original_due_on) then 'EXTENDED' end], null);
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
        or e.sender_body_id = s.body_id and e.kind = 'QUESTIONS')) d
  order by d.due_on, d.kind limit 1;
end;
reset role;
create trigger material_answerer before insert on material for each row when (new.answer_by is not null)
  execute function material_answerer();
create trigger material_in_the_list after insert or update of answered_on on material for each row
  when (new.answer_by is not null) execute function material_in_the_list();
create trigger material_goes_along after update of state on matter for each row
  when (old.state <> new.state and new.state in ('ACCEPTED', 'REGISTERED')) execute function material_goes_along();
set role hongyan_writer;
revoke execute on function material_answerer(), material_in_the_list(), material_goes_along(),
  material_share(uuid, uuid[], timestamptz) from public;
grant execute on function material_share(uuid, uuid[], timestamptz) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
