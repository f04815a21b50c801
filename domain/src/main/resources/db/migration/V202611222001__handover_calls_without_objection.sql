-- The common superior is called into a matter although no objection is open (T15 from transit: the third forwarding at the
-- same level, two bodies that both deny), or because the body that handles it has ended (T44, Art. 24).
create table designation_call (
  id uuid primary key,
  matter_id uuid not null references matter,
  -- along which the body concerned has the matter; none where its own office registered it
  handover_id uuid,
  about_body_id uuid not null references unit,
  sender_body_id uuid not null references unit,
  receiver_body_id uuid not null references unit,
  ground text not null check (ground in ('THIRD_FORWARDING', 'BOTH_DENY', 'BODY_ENDED')),
  words text not null,
  proper_body text not null default '',
  called_by uuid not null references staff_member,
  called_at timestamptz not null,
  called_on date not null,
  decide_by date not null,
  decided_on date,
  constraint designation_call_of_the_matter foreign key (handover_id, matter_id) references handover (id, matter_id)
);
call hy_keep('designation_call', 'id', 'matter_id', 'handover_id', 'about_body_id', 'sender_body_id', 'receiver_body_id',
  'ground', 'words', 'proper_body', 'called_by', 'called_at', 'called_on', 'decide_by');
create unique index designation_call_one_open on designation_call (matter_id) where decided_on is null;
alter table designation_call enable row level security;
alter table designation_call force row level security;
create policy designation_call_owner on designation_call to hongyan_owner using (true) with check (true);
create policy designation_call_writer on designation_call to hongyan_writer using (true) with check (true);
create policy designation_call_ends on designation_call for select to hongyan_desk
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = designation_call.matter_id and s.body_id = hy_body()));
create policy designation_call_send on designation_call for insert to hongyan_desk
  with check (sender_body_id = hy_body() and called_by = hy_actor() and decided_on is null
    and exists (select from standing s where s.matter_id = designation_call.matter_id and s.body_id = hy_body()
      and s.roles && array['HOLDER', 'SENDER', 'ASSIGNER', 'SUPERVISOR']));
grant select, insert on designation_call to hongyan_desk;
comment on table designation_call is 'sealed: delete';
grant select, delete, update (decided_on) on designation_call to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- called by the body that must not decide any more, or by whoever says why with a call of its own; the superior stands
-- above an office with a part, or above the government beside a congress with a part
create or replace function standing_call(p_matter uuid, p_body uuid, p_now timestamptz) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed int;
  stands text;
  allowed boolean;
begin
  select m.state into stands from matter m where m.id = p_matter and m.state in ('OBJECTED', 'IN_TRANSIT', 'ACCEPTED')
    for update;
  allowed := case stands
      when 'OBJECTED' then exists (select from handover h where h.matter_id = p_matter
        and h.sender_body_id = hy_body() and h.state in ('OBJECTED', 'DISPUTED'))
      when 'IN_TRANSIT' then exists (select from designation_call c join handover h on h.id = c.handover_id
        where c.matter_id = p_matter and c.sender_body_id = hy_body() and c.receiver_body_id = p_body
          and c.ground <> 'BODY_ENDED' and c.decided_on is null
          and h.sender_body_id = hy_body() and h.state in ('ARRIVED', 'DISPUTED'))
      when 'ACCEPTED' then exists (select from designation_call c where c.matter_id = p_matter and c.sender_body_id = hy_body()
        and c.receiver_body_id = p_body and c.ground = 'BODY_ENDED' and c.decided_on is null) end;
  if stands is null or session_user = 'hongyan_portal' or not allowed then
    return 0;
  end if;
  with recursive up as (
    select o.id, o.parent_id from office o
    where o.id in (select s.office_id from standing s where s.matter_id = p_matter)
      or o.kind = 'GOV' and o.division_code in (select f.division_code from standing s
        join office f on f.id = s.office_id where s.matter_id = p_matter)
    union
    select o.id, o.parent_id from office o join up on up.parent_id = o.id)
  insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
  select p_matter, u.office_id, u.id, array['SUPERVISOR'], false, p_now
  from unit u join up on up.id = u.office_id
  where u.id = p_body and u.kind = 'BODY' and u.root
  on conflict (matter_id, body_id) do update set
    roles = array(select distinct r from unnest(array_remove(standing.roles, 'PAST') || excluded.roles) r);
  get diagnostics changed = row_count;
  return changed;
end $$;

-- what is disputed, or which body has ended, for the superior called into it; the last row is the one at issue
drop function handover_disputed(uuid);
create function handover_disputed(p_matter uuid) returns table (handover_id uuid, parent_id uuid, sender_body_id uuid,
    receiver_body_id uuid, reasons text, proper_body text, verdict text, verdict_reasons text, filed_on date, ground text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select d.handover_id, d.parent_id, d.sender_body_id, d.receiver_body_id, d.reasons, d.proper_body, d.verdict,
    d.verdict_reasons, d.filed_on, d.ground
  from (
    select 1 as rank, h.id as handover_id, h.parent_id, h.sender_body_id, h.receiver_body_id, o.reasons, o.proper_body,
      o.verdict, o.verdict_reasons, o.filed_on, cast(null as text) as ground, o.filed_at as at
    from public.handover h join public.objection o on o.handover_id = h.id
      join public.matter m on m.id = h.matter_id
    where h.matter_id = p_matter and o.signed_by is not null and m.state = 'DISPUTED'
    union all
    select 2, h.id, h.parent_id, coalesce(h.sender_body_id, c.sender_body_id), c.about_body_id, c.words, c.proper_body,
      null, '', c.called_on, c.ground, c.called_at
    from public.designation_call c join public.matter m on m.id = c.matter_id
      left join public.handover h on h.id = c.handover_id
    where c.matter_id = p_matter and c.decided_on is null
      and (c.ground = 'BODY_ENDED' and m.state = 'ACCEPTED' or c.ground <> 'BODY_ENDED' and m.state = 'DISPUTED')) d
  where exists (select from public.standing s where s.matter_id = p_matter and s.body_id = public.hy_body()
      and 'SUPERVISOR' = any (s.roles))
  order by d.rank, d.at, d.handover_id;
end;

-- the named body gets what the petitioners sent in; whoever disputed, or has ended, sees it no more
create or replace function handover_designated(p_handover uuid, p_now timestamptz) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  h handover%rowtype;
  changed int;
begin
  select * into h from handover where id = p_handover and state = 'BOUND' and sender_body_id = hy_body();
  if not found or not exists (select from standing s where s.matter_id = h.matter_id and s.body_id = hy_body()
      and 'SUPERVISOR' = any (s.roles)) then
    return 0;
  end if;
  insert into handover_packet (handover_id, petition_id, matter_id, sender_body_id, receiver_body_id, with_identity)
  select h.id, p.id, h.matter_id, h.sender_body_id, h.receiver_body_id, true
  from petition p where p.matter_id = h.matter_id;
  get diagnostics changed = row_count;
  insert into attachment_share (attachment_id, matter_id, body_id, shared_by_body_id, handover_id, shared_at)
  select a.id, a.matter_id, h.receiver_body_id, h.sender_body_id, h.id, p_now
  from attachment a where a.matter_id = h.matter_id and a.petition_id is not null and a.body_id <> h.receiver_body_id
  on conflict do nothing;
  update handover e set state = 'DISPUTED', ended_at = p_now, version = e.version + 1 from designation_call c
  where c.matter_id = h.matter_id and c.ground = 'BODY_ENDED' and c.decided_on is null and e.id = c.handover_id
    and e.state in ('ACCEPTED', 'RETURNED');
  update handover_packet k set ended = true from handover d
  where k.handover_id = d.id and d.matter_id = h.matter_id and d.state = 'DISPUTED'
    and d.receiver_body_id <> h.receiver_body_id;
  update designation_call set decided_on = (p_now at time zone 'Asia/Shanghai')::date
  where matter_id = h.matter_id and decided_on is null;
  return changed;
end $$;
-- either end of a matter asks whether the superior is called already
create function designation_called(p_matter uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return public.hy_has_part(p_matter)
    and exists (select from public.designation_call c where c.matter_id = p_matter and c.decided_on is null);
revoke execute on function handover_disputed(uuid), designation_called(uuid) from public;
grant execute on function handover_disputed(uuid), designation_called(uuid) to hongyan_desk;
create or replace function desk_group(m matter, s standing) returns text language sql stable set search_path = public, pg_temp
  return case
      -- the reviewing body has a file of its own beside the matter
      when 'REVIEWER' = any (s.roles) and exists (select from review r where r.matter_id = m.id and r.body_id = s.body_id
          and r.state in ('REQUESTED', 'ACCEPTED')) then case when exists (select from prepared_step q
          where q.matter_id = m.id and q.body_id = s.body_id and q.state = 'PENDING') then 'TO_APPROVE' else 'REVIEW' end
      when 'REVIEWER' = any (s.roles) and exists (select from review r where r.matter_id = m.id and r.body_id = s.body_id
          and r.state in ('DECIDED', 'REFUSED') and r.served_on is null) then 'TO_SERVE'
      -- whoever decides what others dispute; the head before whom a step lies; a notice that is still to be served
      when m.state = 'DISPUTED' and 'SUPERVISOR' = any (s.roles) or m.state = 'ACCEPTED' and exists (select
          from designation_call c where c.matter_id = m.id and c.receiver_body_id = s.body_id and c.ground = 'BODY_ENDED'
          and c.decided_on is null) then 'TO_DESIGNATE'
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
      -- the holder reports that the matter is another body's business: whoever handed it over answers
      when m.state = 'ACCEPTED' and exists (select from wrong_body_report w join handover h on h.id = w.handover_id
          where w.matter_id = m.id and w.sender_body_id = s.body_id and w.verdict is null
            and h.state in ('ACCEPTED', 'RETURNED')) then 'TO_DECIDE'
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
