-- An objection says on what evidence it rests, and brings its files (conditions of sending a matter back); the superior
-- who decides a dispute reads the evidence too, also that of a report of a wrong body that was granted before.
alter table objection add column evidence text not null default '';
alter table objection add column evidence_files uuid[] not null default '{}';
grant update (evidence) on objection to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
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
  update report set course = '', result = '', petitioner_opinion = '', verdict_reasons = null where matter_id = p_matter;
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
    union all select p.matter_id, 'report ' || p.round, concat_ws(' ', p.course, p.result, p.petitioner_opinion,
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

-- what is disputed, or which body has ended, for the superior called into it; the last row is the one at issue
drop function handover_disputed(uuid);
create function handover_disputed(p_matter uuid) returns table (handover_id uuid, parent_id uuid, sender_body_id uuid,
    receiver_body_id uuid, reasons text, evidence text, proper_body text, verdict text, verdict_reasons text,
    filed_on date, ground text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select d.handover_id, d.parent_id, d.sender_body_id, d.receiver_body_id, d.reasons, d.evidence, d.proper_body,
    d.verdict, d.verdict_reasons, d.filed_on, d.ground
  from (
    -- a report granted is the first of two denials: the objection that follows is at issue
    select 0 as rank, h.id as handover_id, h.parent_id, h.sender_body_id, h.receiver_body_id, w.reasons, w.evidence,
      w.proper_body, 'UPHELD' as verdict, w.verdict_reasons, w.reported_on as filed_on, cast(null as text) as ground,
      cast(w.reported_on as timestamptz) as at
    from public.handover h join public.wrong_body_report w on w.handover_id = h.id
      join public.matter m on m.id = h.matter_id
    where h.matter_id = p_matter and w.verdict = 'GRANTED' and m.state = 'DISPUTED'
    union all
    select 1, h.id, h.parent_id, h.sender_body_id, h.receiver_body_id, o.reasons, o.evidence, o.proper_body,
      o.verdict, o.verdict_reasons, o.filed_on, null, o.filed_at
    from public.handover h join public.objection o on o.handover_id = h.id
      join public.matter m on m.id = h.matter_id
    where h.matter_id = p_matter and o.signed_by is not null and m.state = 'DISPUTED'
    union all
    select 2, h.id, h.parent_id, coalesce(h.sender_body_id, c.sender_body_id), c.about_body_id, c.words, '',
      c.proper_body, null, '', c.called_on, c.ground, c.called_at
    from public.designation_call c join public.matter m on m.id = c.matter_id
      left join public.handover h on h.id = c.handover_id
    where c.matter_id = p_matter and c.decided_on is null
      and (c.ground = 'BODY_ENDED' and m.state = 'ACCEPTED' or c.ground <> 'BODY_ENDED' and m.state = 'DISPUTED')) d
  where exists (select from public.standing s where s.matter_id = p_matter and s.body_id = public.hy_body()
      and 'SUPERVISOR' = any (s.roles))
  order by d.rank, d.at, d.handover_id;
end;
revoke execute on function handover_disputed(uuid) from public;
grant execute on function handover_disputed(uuid) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
