-- A report of completion says course, facts, basis, result and execution; one drafts it, another signs: until then it lies
-- before the head.
alter table report add column facts text not null default '', add column legal_basis text not null default '',
  add column execution text not null default '';
grant update (facts, legal_basis, execution) on report to hongyan_writer;
comment on column report.facts is 'sealed: empty';
comment on column report.legal_basis is 'sealed: empty';
comment on column report.execution is 'sealed: empty';
comment on column report.course is 'sealed: empty';
comment on column report.result is 'sealed: empty';
comment on column report.petitioner_opinion is 'sealed: empty';
comment on column report.verdict_reasons is 'sealed: null';

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- tables commented 'sealed: delete' lose their rows, columns commented 'sealed: null' or 'sealed: empty' their words
create or replace function accusation_empty(p_matter uuid) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  t text;
  sets text;
  gone int := 0;
  more int;
begin
  for t in select c.relname from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and obj_description(c.oid, 'pg_class') like 'sealed: delete%' order by 1
  loop
    execute format('delete from %I where matter_id = $1', t) using p_matter;
    get diagnostics more = row_count;
    gone := gone + more;
  end loop;
  for t, sets in select r.relname, string_agg(format('%I = %s', a.attname,
      case d.description when 'sealed: null' then 'null' else quote_literal('') end), ', ' order by a.attname)
    from pg_description d
    join pg_class r on r.oid = d.objoid and d.classoid = 'pg_class'::regclass
    join pg_attribute a on a.attrelid = r.oid and a.attnum = d.objsubid
    where r.relkind = 'r' and r.relnamespace = 'public'::regnamespace and d.description in ('sealed: null', 'sealed: empty')
    group by 1 order by 1
  loop
    execute format('update %I set %s where matter_id = $1', t, sets) using p_matter;
  end loop;
  return gone;
end $$;
-- the holder lets go: to the discipline office whose line has it already; everybody else keeps a slip
create or replace function accusation_seal(p_matter uuid, p_accusation uuid, p_channel text, p_pdf bytea, p_on date,
    p_now timestamptz) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  m matter%rowtype;
  v_office uuid;
  slips int;
begin
  select * into m from matter where id = p_matter and state = 'SEALED_OUT' for update;
  if not found or not exists (select from standing s where s.matter_id = p_matter and s.body_id = hy_body()
      and s.is_holder) then
    return 0;
  end if;
  select a.office_id into v_office from accusation a
    where a.id = p_accusation and a.matter_id = p_matter and a.from_body_id = hy_body() and a.state = 'RECEIVED';
  if not found then
    return 0;
  end if;
  insert into accusation_slip (id, office_id, body_id, number, channel, received_on, sent_on, pdf)
    select gen_random_uuid(), s.office_id, s.body_id, m.number, p_channel, m.received_on, p_on,
      case when s.body_id = hy_body() then p_pdf end
    from standing s where s.matter_id = p_matter;
  get diagnostics slips = row_count;
  delete from desk_item where matter_id = p_matter;
  delete from standing where matter_id = p_matter;
  insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
    select p_matter, u.office_id, u.id, array['HOLDER'], true, p_now from unit u where u.office_id = v_office and u.root;
  update handover_packet set ended = true, facts = '' where matter_id = p_matter;
  delete from attachment_share where matter_id = p_matter;
  delete from finding_evidence where matter_id = p_matter;
  delete from attachment where matter_id = p_matter;
  -- what the petitioner was told stays the petitioner's; what was kept to be told on is the line's now
  delete from notice where matter_id = p_matter and notice_key <> 'passed_to_discipline';
  -- what other procedures know of it: indexes of its words, questions about it, requests for review
  perform accusation_uncount(p_matter, '');
  delete from match_mark where matter_id = p_matter;
  delete from match_request where matter_id = p_matter
    or ask_id in (select a.id from match_ask a where a.matter_id = p_matter);
  update merger set reasons = '[]' where matter_id = p_matter or into_matter_id = p_matter;
  update match_alarm set said = '', person_name = '' where kind = 'CONDUCT' and number = m.number;
  update review set demand = '', reasons = '', late_reason = '' where matter_id = p_matter;
  -- typed at some desk and not sent
  delete from staff_draft where matter_id = p_matter;
  update matter set title = '', subject_code = null, division_code = null, place_detail = '', nature = 'ACCUSATION'
    where id = p_matter;
  update petition set title = '', content = '', subject_code = null, division_code = null, place_detail = '',
    intake = '{}' where matter_id = p_matter;
  update petitioner set name_sealed = null, id_number_sealed = null, phone_sealed = null, address_sealed = null,
    name_masked = '', name_index = null, id_number_index = null, phone_index = null where matter_id = p_matter;
  update demand set text = '' where matter_id = p_matter;
  update material set text = '' where matter_id = p_matter and files > 0;
  update material set text = '—' where matter_id = p_matter and files = 0;
  update handover set note = '', requirements = '' where matter_id = p_matter;
  update objection set reasons = '', evidence = '', proper_body = '', verdict_reasons = null
    where matter_id = p_matter;
  update working_note set text = '', people = '', place = '' where matter_id = p_matter;
  update demand_finding set facts = '', legal_basis = '', opinion = '', promise_by = '' where matter_id = p_matter;
  update prepared_step set details = '{}', remarks = '' where matter_id = p_matter;
  update document set state = case state when 'SIGNED' then 'WITHDRAWN' else state end, title = '', content = '{}',
    pdf = null where matter_id = p_matter and kind <> 'SEALED_TRANSFER_SLIP';
  perform accusation_empty(p_matter);
  update document_service set receiver = '' where matter_id = p_matter;
  update rating set reason = null where matter_id = p_matter;
  -- reasons written into the course of the matter; that something stood there can still be checked
  update event_link l set erased = event_content_hash(e) from event e
    where e.matter_id = p_matter and l.matter_id = e.matter_id and l.seq = e.seq and e.args <> '{}';
  update event set args = '{}', salt = null where matter_id = p_matter and args <> '{}';
  return slips;
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
          where h.matter_id = m.id and h.sender_body_id = s.body_id and h.state = 'OBJECTED') then 'TO_DECIDE'
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
create or replace function accusation_papers(p_matter uuid) returns table (name text, paper bytea, words text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select d.kind || ' ' || coalesce(d.number, ''), d.pdf, d.title
  from public.document d join public.matter m on m.id = d.matter_id
  where d.matter_id = p_matter and m.state = 'SEALED_OUT' and d.pdf is not null and d.kind <> 'SEALED_TRANSFER_SLIP'
    and exists (select from public.standing s where s.matter_id = p_matter and s.body_id = public.hy_body()
      and s.is_holder)
  union all
  select n.kind, null, concat_ws(' ', n.happened_on, n.place, n.people, n.text)
  from public.working_note n join public.matter m on m.id = n.matter_id
  where n.matter_id = p_matter and m.state = 'SEALED_OUT'
    and exists (select from public.standing s where s.matter_id = p_matter and s.body_id = public.hy_body()
      and s.is_holder)
  union all
  select w.name, null, w.words
  from (
    select h.matter_id, 'hearing' as name,
      concat_ws(' ', h.begins_at::date, h.place, h.reason, h.questions, h.panel, h.cancelled_because) as words
    from public.hearing h
    union all select c.matter_id, 'commitment', concat_ws(' ', c.by_whom, c.promise, c.due_on, c.outcome)
    from public.commitment c
    union all select a.matter_id, 'assistance', concat_ws(' ', a.kind, a.need, a.given_by, a.amount, a.remark)
    from public.assistance a
    union all select s.matter_id, 'supervision ' || s.number, concat_ws(' ', s.facts, s.demanded, s.answer, s.verdict)
    from public.supervision s
    union all select r.matter_id, 'review ' || r.number, concat_ws(' ', r.demand, r.reasons, r.late_reason)
    from public.review r
    union all select o.matter_id, 'order ' || o.review_number, concat_ws(' ', o.text, o.note)
    from public.review_order o
    union all select p.matter_id, 'report ' || p.round, concat_ws(' ', p.course, p.facts, p.legal_basis, p.result,
      p.execution, p.petitioner_opinion,
      p.verdict_reasons) from public.report p
    union all select b.matter_id, 'objection', concat_ws(' ', b.reasons, b.evidence, b.proper_body,
      b.verdict_reasons)
    from public.objection b
    union all select n.matter_id, 'handover', concat_ws(' ', n.note, n.requirements) from public.handover n
  ) w join public.matter m on m.id = w.matter_id
  where w.matter_id = p_matter and m.state = 'SEALED_OUT' and w.words <> ''
    and exists (select from public.standing s where s.matter_id = p_matter and s.body_id = public.hy_body()
      and s.is_holder);
end;
reset role;
revoke create on schema public from hongyan_writer;
