-- What one body asks or tells another about a matter without handing it over: a longer limit, an interim report, a
-- reminder, help (协办), a copy, an instruction from above, questions of fact to a village. Its two ends see it. What work
-- lists show is told by functions of their own, with the days of whoever decides on an objection or a dispute, and of
-- whoever is asked something.
alter table standing drop constraint standing_roles_known;
alter table standing add constraint standing_roles_known check (roles <@ array['HOLDER', 'ASSIGNER', 'SENDER',
  'CO_HANDLER', 'REVIEWER', 'SUPERVISOR', 'INFORMED', 'PAST'] and roles <> '{}');

-- the day by which the sender decides on an objection, or the superior on a dispute
alter table handover add column decide_by date;

create table exchange (
  id uuid primary key,
  matter_id uuid not null references matter,
  handover_id uuid,
  kind text not null check (kind in ('EXTENSION', 'INTERIM_REPORT', 'REMINDER', 'CO_HANDLING', 'COPY', 'INSTRUCTION',
    'QUESTIONS')),
  sender_office_id uuid not null references office,
  sender_body_id uuid not null,
  receiver_office_id uuid references office,
  receiver_body_id uuid,
  -- a village is no body: it gets a sheet of paper
  village text not null default '',
  words text not null,
  facts text not null default '',
  wished_on date,
  rush text check (rush in ('DONE', 'REPORT')),
  state text not null check (state in ('SENT', 'TOLD', 'AGREED', 'REFUSED', 'ANSWERED', 'USED', 'GRANTED', 'DENIED',
    'LAPSED')),
  answer text not null default '',
  basis text not null default '',
  granted_on date,
  used text not null default '',
  document_id uuid,
  answer_document_id uuid,
  sent_at timestamptz not null,
  sent_on date not null,
  sent_by uuid not null references staff_member,
  answered_on date,
  answered_by uuid references staff_member,
  version bigint not null default 0,
  constraint exchange_sender_of_the_office foreign key (sender_body_id, sender_office_id) references unit (id, office_id),
  constraint exchange_receiver_of_the_office foreign key (receiver_body_id, receiver_office_id)
    references unit (id, office_id),
  constraint exchange_handover_of_the_matter foreign key (handover_id, matter_id) references handover (id, matter_id),
  constraint exchange_document_of_the_matter foreign key (document_id, matter_id) references document (id, matter_id),
  constraint exchange_answer_of_the_matter foreign key (answer_document_id, matter_id)
    references document (id, matter_id),
  constraint exchange_goes_elsewhere check (sender_body_id is distinct from receiver_body_id),
  constraint exchange_to_a_body_or_a_village check ((kind = 'QUESTIONS') = (receiver_body_id is null)
    and (kind = 'QUESTIONS') = (village <> '')),
  constraint exchange_granted_to_a_day check ((state = 'GRANTED') = (granted_on is not null))
);
call hy_keep('exchange', 'id', 'matter_id', 'handover_id', 'kind', 'sender_office_id', 'sender_body_id',
  'receiver_office_id', 'receiver_body_id', 'village', 'wished_on', 'rush', 'sent_at', 'sent_on', 'sent_by');
create index exchange_matter on exchange (matter_id, sent_at);
create unique index exchange_one_extension_open on exchange (handover_id) where kind = 'EXTENSION' and state = 'SENT';
create unique index exchange_one_co_handling on exchange (matter_id, sender_body_id, receiver_body_id)
  where kind = 'CO_HANDLING' and state in ('SENT', 'AGREED');
alter table exchange enable row level security;
alter table exchange force row level security;
create policy exchange_owner on exchange to hongyan_owner using (true) with check (true);
create policy exchange_writer on exchange to hongyan_writer using (true) with check (true);
create policy exchange_ends on exchange for select to hongyan_desk
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = exchange.matter_id and s.body_id = hy_body()));
create policy exchange_send on exchange for insert to hongyan_desk
  with check (sender_body_id = hy_body() and state in ('SENT', 'TOLD') and exists (select from standing s
    where s.matter_id = exchange.matter_id and s.body_id = hy_body()
      and case when kind in ('CO_HANDLING', 'COPY', 'INSTRUCTION', 'QUESTIONS') then s.is_holder
        else s.roles && array['HOLDER', 'ASSIGNER', 'SENDER', 'SUPERVISOR'] end));
create policy exchange_go_on on exchange for update to hongyan_desk
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = exchange.matter_id and s.body_id = hy_body()))
  with check (case when receiver_body_id = hy_body()
    then state in ('AGREED', 'REFUSED', 'ANSWERED', 'GRANTED', 'DENIED')
    else sender_body_id = hy_body() and (state in ('USED', 'LAPSED') or kind = 'QUESTIONS' and state = 'ANSWERED') end);
grant select, insert, update on exchange to hongyan_desk;
grant select, delete on exchange to hongyan_writer;
grant select on match_request, hearing to hongyan_writer;
comment on table exchange is 'sealed: delete';

-- whoever only helps or reads along reads what is written to it, and no paper that names the petitioner
alter policy document_read on document
  using ((body_id = hy_body() or state = 'SIGNED' and for_chain) and exists (select from standing s
    where s.matter_id = document.matter_id and s.body_id = hy_body()
      and (document.body_id = hy_body() or not s.roles <@ array['CO_HANDLER', 'INFORMED']))
    or state = 'SIGNED' and receiver_body_id = hy_body());

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- a part for whoever is asked for help, asked for an instruction, or sent a copy; an accusation is shown to nobody
create function exchange_call(p_exchange uuid, p_now timestamptz) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  e exchange%rowtype;
  changed int;
begin
  select * into e from exchange where id = p_exchange and sender_body_id = hy_body() and state in ('SENT', 'TOLD')
    and kind in ('CO_HANDLING', 'COPY', 'INSTRUCTION');
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
revoke execute on function exchange_call(uuid, timestamptz) from public;
grant execute on function exchange_call(uuid, timestamptz) to hongyan_desk;

-- what a matter waits for, seen from one body
create function desk_group(m matter, s standing) returns text language sql stable set search_path = public, pg_temp
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
        when 'ACCEPTED' then 'HANDLING'
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
create function desk_marks(m matter, s standing) returns text[] language sql stable set search_path = public, pg_temp
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
        and k.due_on > k.original_due_on) then 'EXTENDED' end], null);
-- the day due first for one body: a clock of the law, or the days of whoever is asked to decide or to answer
create function desk_due(m matter, s standing) returns table (kind text, started_on date, due_on date) language sql
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
        or e.sender_body_id = s.body_id and e.kind = 'QUESTIONS')) d
  order by d.due_on, d.kind limit 1;
end;

create function desk_write(p_matter uuid) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  m matter%rowtype;
  changed int;
begin
  select * into m from matter where id = p_matter for update;
  insert into desk_item as d (body_id, matter_id, office_id, section_id, handler_id, part, number, title, state,
      state_group, channel, subject_code, place, masked_names, head_count, clock_kind, started_on, due_on, marks,
      received_on, changed_at)
  select s.body_id, m.id, s.office_id, s.section_id, s.handler_id,
    (select r from unnest(array['HOLDER', 'ASSIGNER', 'SENDER', 'CO_HANDLER', 'REVIEWER', 'SUPERVISOR', 'INFORMED', 'PAST'])
      with ordinality o(r, rank) where r = any (s.roles) order by rank limit 1),
    m.number,
    case when slip then '' else m.title end,
    m.state,
    desk_group(m, s),
    p.channel, case when slip then null else m.subject_code end,
    case when slip then '' else trim(coalesce(v.name, '') || ' ' || m.place_detail) end,
    -- who only helps or reads along does not learn who asked for confidentiality
    case when m.confidential and s.roles <@ array['CO_HANDLER', 'INFORMED'] then '' else coalesce(n.masked, '') end,
    m.head_count,
    c.kind, c.started_on, coalesce(c.due_on, date '9999-12-31'),
    desk_marks(m, s),
    m.received_on, m.state_since
  from standing s
    -- outside a discipline office an accusation is a slip: number, date, channel
    join lateral (select m.nature = 'ACCUSATION' and f.kind <> 'DISC' as slip from office f
      where f.id = s.office_id) a on true
    left join division v on v.code = m.division_code
    left join lateral (select q.channel, q.id from petition q where q.matter_id = m.id
      order by q.received_at, q.id limit 1) p on true
    left join lateral (select t.name_masked as masked from petitioner t where t.petition_id = p.id
      order by t.seq limit 1) n on not slip
    left join lateral desk_due(m, s) c on true
  where s.matter_id = p_matter
  on conflict (body_id, matter_id) do update set
    section_id = excluded.section_id, handler_id = excluded.handler_id, part = excluded.part,
    number = excluded.number, title = excluded.title, state = excluded.state, state_group = excluded.state_group,
    channel = excluded.channel, subject_code = excluded.subject_code, place = excluded.place,
    masked_names = excluded.masked_names, head_count = excluded.head_count, clock_kind = excluded.clock_kind,
    started_on = excluded.started_on, due_on = excluded.due_on, marks = excluded.marks,
    received_on = excluded.received_on, changed_at = excluded.changed_at;
  get diagnostics changed = row_count;
  return changed;
end $$;

create or replace function desk_refresh(p_matter uuid) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  return case when hy_has_part(p_matter) then desk_write(p_matter) else 0 end;
end $$;

-- the holder's list knows at once that it is asked, though whoever asks has no part in the matter asked about
create function match_request_in_the_list() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform desk_write(new.matter_id);
  return null;
end $$;
reset role;
create trigger match_request_in_the_list after insert or update of state on match_request for each row
  execute function match_request_in_the_list();
set role hongyan_writer;
revoke execute on function desk_group(matter, standing), desk_marks(matter, standing), desk_due(matter, standing),
  desk_write(uuid), match_request_in_the_list() from public;
reset role;
revoke create on schema public from hongyan_writer;
