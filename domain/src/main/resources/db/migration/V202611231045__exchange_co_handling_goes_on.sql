-- A body that will not help, or does not answer in time, ends nothing: the lead asks another, asks the common superior to
-- name one, or goes on without and says why (domain.md 3.3). Whom the superior names helps and does not refuse.
alter table exchange drop constraint exchange_kind_check;
alter table exchange add constraint exchange_kind_check check (kind in ('EXTENSION', 'INTERIM_REPORT', 'REMINDER',
  'CO_HANDLING', 'CO_HANDLER_CALL', 'COPY', 'INSTRUCTION', 'QUESTIONS'));
alter policy exchange_send on exchange
  with check (sender_body_id = hy_body() and state in ('SENT', 'TOLD') and exists (select from standing s
    where s.matter_id = exchange.matter_id and s.body_id = hy_body()
      and case when kind in ('CO_HANDLING', 'CO_HANDLER_CALL', 'COPY', 'INSTRUCTION', 'QUESTIONS') then s.is_holder
        else s.roles && array['HOLDER', 'ASSIGNER', 'SENDER', 'SUPERVISOR'] end));
grant insert on exchange to hongyan_writer;

-- what followed on a request for help, or on a call for the superior: decided by the sender, for the receiver if anybody
-- is asked next
create table co_handling_step (
  id uuid primary key,
  matter_id uuid not null references matter,
  exchange_id uuid not null unique references exchange on delete cascade,
  sender_body_id uuid not null references unit,
  receiver_body_id uuid references unit,
  -- the body that will not help or did not answer
  about_body_id uuid not null references unit,
  way text not null check (way in ('ANOTHER', 'SUPERIOR', 'WITHOUT', 'NAMED')),
  next_exchange_id uuid references exchange on delete cascade,
  reason text not null check (reason <> ''),
  decided_by uuid not null references staff_member,
  decided_on date not null,
  constraint co_handling_step_leads_on check ((way = 'WITHOUT') = (next_exchange_id is null)
    and (way = 'WITHOUT') = (receiver_body_id is null))
);
call hy_keep('co_handling_step', 'id', 'matter_id', 'exchange_id', 'sender_body_id', 'receiver_body_id', 'about_body_id',
  'way', 'next_exchange_id', 'decided_by', 'decided_on');
create index co_handling_step_matter on co_handling_step (matter_id);
create index co_handling_step_next on co_handling_step (next_exchange_id);
alter table co_handling_step enable row level security;
alter table co_handling_step force row level security;
create policy co_handling_step_owner on co_handling_step to hongyan_owner using (true) with check (true);
create policy co_handling_step_writer on co_handling_step to hongyan_writer using (true) with check (true);
create policy co_handling_step_ends on co_handling_step for select to hongyan_desk
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = co_handling_step.matter_id and s.body_id = hy_body()));
-- the lead, of what it has asked itself; or the superior, which names nobody, of what it was asked
create policy co_handling_step_decide on co_handling_step for insert to hongyan_desk
  with check (sender_body_id = hy_body() and decided_by = hy_actor() and way <> 'NAMED'
    and exists (select from exchange e where e.id = exchange_id and e.matter_id = co_handling_step.matter_id
      and (e.kind = 'CO_HANDLING' and e.sender_body_id = hy_body() and exists (select from standing s
          where s.matter_id = e.matter_id and s.body_id = hy_body() and s.is_holder)
        or e.kind = 'CO_HANDLER_CALL' and e.receiver_body_id = hy_body() and way = 'WITHOUT')));
grant select, insert on co_handling_step to hongyan_desk;
grant select, insert, delete on co_handling_step to hongyan_writer;
comment on table co_handling_step is 'sealed: delete';

grant create on schema public to hongyan_writer;
set role hongyan_writer;
create or replace function exchange_call(p_exchange uuid, p_now timestamptz) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  e exchange%rowtype;
  changed int;
begin
  select * into e from exchange where id = p_exchange and sender_body_id = hy_body() and state in ('SENT', 'TOLD')
    and kind in ('CO_HANDLING', 'CO_HANDLER_CALL', 'COPY', 'INSTRUCTION');
  if not found or session_user <> 'hongyan_desk' or not exists (select from standing s where s.matter_id = e.matter_id
      and s.body_id = hy_body() and s.is_holder) then
    return 0;
  end if;
  perform from matter where id = e.matter_id and nature <> 'ACCUSATION' for update;
  if not found then
    return 0;
  end if;
  insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
  values (e.matter_id, e.receiver_office_id, e.receiver_body_id,
    array[case e.kind when 'CO_HANDLING' then 'CO_HANDLER' else 'INFORMED' end], false, p_now)
  on conflict (matter_id, body_id) do update set
    roles = array(select distinct r from unnest(array_remove(standing.roles, 'PAST') || excluded.roles) r);
  get diagnostics changed = row_count;
  return changed;
end $$;
-- the superior that was asked names who helps the lead with the same request; agreed from the beginning. 0: it may not,
-- or that body helps already
create function co_handler_name(p_id uuid, p_step uuid, p_call uuid, p_body uuid, p_until date, p_document uuid,
    p_reason text, p_now timestamptz, p_on date) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  c exchange%rowtype;
  r exchange%rowtype;
begin
  select * into c from exchange where id = p_call and kind = 'CO_HANDLER_CALL' and state = 'SENT'
    and receiver_body_id = hy_body();
  if not found or session_user <> 'hongyan_desk' or not hy_whole_desk() then
    return 0;
  end if;
  perform from matter where id = c.matter_id and state = 'ACCEPTED' and nature <> 'ACCUSATION' for update;
  if not found or not exists (select from standing s where s.matter_id = c.matter_id and s.body_id = c.sender_body_id
      and s.is_holder) then
    return 0;
  end if;
  select e.* into strict r from exchange e join co_handling_step n on n.exchange_id = e.id where n.next_exchange_id = p_call;
  if p_body in (r.sender_body_id, hy_body()) or exists (select from exchange e where e.matter_id = r.matter_id
      and e.sender_body_id = r.sender_body_id and e.receiver_body_id = p_body and e.kind = 'CO_HANDLING'
      and e.state in ('SENT', 'AGREED')) then
    return 0;
  end if;
  insert into exchange (id, matter_id, kind, sender_office_id, sender_body_id, receiver_office_id, receiver_body_id, words,
    facts, wished_on, state, document_id, sent_at, sent_on, sent_by)
  select p_id, r.matter_id, 'CO_HANDLING', r.sender_office_id, r.sender_body_id, u.office_id, u.id, r.words, r.facts,
    p_until, 'AGREED', p_document, p_now, p_on, r.sent_by
  from unit u join office o on o.id = u.office_id and o.kind <> 'DISC' and o.state = 'ACTIVE'
  where u.id = p_body and u.kind = 'BODY' and not u.village;
  if not found then
    return 0;
  end if;
  insert into co_handling_step (id, matter_id, exchange_id, sender_body_id, receiver_body_id, about_body_id, way,
    next_exchange_id, reason, decided_by, decided_on)
  values (p_step, r.matter_id, p_call, hy_body(), p_body, r.receiver_body_id, 'NAMED', p_id, p_reason, hy_actor(), p_on);
  insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
  select r.matter_id, u.office_id, u.id, array['CO_HANDLER'], false, p_now from unit u where u.id = p_body
  on conflict (matter_id, body_id) do update set
    roles = array(select distinct x from unnest(array_remove(standing.roles, 'PAST') || excluded.roles) x);
  return 1;
end $$;
revoke execute on function co_handler_name(uuid, uuid, uuid, uuid, date, uuid, text, timestamptz, date) from public;
grant execute on function co_handler_name(uuid, uuid, uuid, uuid, date, uuid, text, timestamptz, date) to hongyan_desk;
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
      -- the superior of an office that has nobody left for the matter
      when exists (select from stand_in_request q join standing h on h.matter_id = q.matter_id
          and h.body_id = q.sender_body_id and h.is_holder where q.matter_id = m.id and q.receiver_body_id = s.body_id
          and q.decided_on is null) then 'TO_NAME'
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
          where h.matter_id = m.id and h.sender_body_id = s.body_id and h.state = 'OBJECTED') then case when exists (select
          from handover h where h.matter_id = m.id and h.sender_body_id = s.body_id and h.state = 'OBJECTED'
            and h.escalated_on is not null) then 'ESCALATED' else 'TO_DECIDE' end
      -- the holder reports that the matter is another body's business: whoever handed it over answers
      when m.state = 'ACCEPTED' and exists (select from wrong_body_report w join handover h on h.id = w.handover_id
          where w.matter_id = m.id and w.sender_body_id = s.body_id and w.verdict is null
            and h.state in ('ACCEPTED', 'RETURNED')) then 'TO_DECIDE'
      when m.state in ('REPLIED', 'ANSWERED', 'IN_REVIEW', 'REVIEWED', 'IN_FINAL', 'FINALISED', 'COMPLETED')
        and exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
          and h.report_due and h.state in ('ACCEPTED', 'PASSED_ON', 'RETURNED')
          and not exists (select from handover c where c.parent_id = h.id and c.report_due
            and c.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'CLOSED', 'DISPUTED', 'REPORT_ACCEPTED'))) then case
        when exists (select from document d where d.matter_id = m.id and d.body_id = s.body_id
          and d.kind = 'COMPLETION_REPORT' and d.state = 'DRAFT') then 'TO_SEND' else 'TO_REPORT' end
      -- somebody asks something and waits for this body; a reminder is only a mark beside the work it is about
      when exists (select from exchange e where e.matter_id = m.id and e.receiver_body_id = s.body_id
          and e.kind <> 'REMINDER' and e.state in ('SENT', 'AGREED'))
        -- a body will not help: the lead says how it goes on
        or m.state = 'ACCEPTED' and s.is_holder and exists (select from exchange e where e.matter_id = m.id
          and e.sender_body_id = s.body_id and e.kind = 'CO_HANDLING' and e.state = 'REFUSED'
          and not exists (select from co_handling_step n where n.exchange_id = e.id))
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
reset role;
revoke create on schema public from hongyan_writer;
