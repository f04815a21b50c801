-- Whatever capability has written words about a matter: when it leaves as an accusation, every table with a text and a
-- matter is wiped or, where nothing but words would be left, emptied (SealedTablesIT tries each column of each of them).
alter table event_link add column erased bytea;
comment on column event_link.erased is 'hash of salt and content of an entry whose content was erased by law';

-- H(salt || content), the inner half of a link
create function event_content_hash(e event) returns bytea language sql stable
  set search_path = public, pg_temp
  return sha256(e.salt || convert_to(concat_ws(E'\x1f', e.matter_id, e.seq,
    to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), to_char(e.happened_on, 'YYYY-MM-DD'),
    e.kind, e.audience, coalesce(e.office_id::text, ''), coalesce(e.body_id::text, ''), e.body_name,
    coalesce(e.actor_id::text, ''), e.actor_name, e.args::text), 'UTF8'));
create or replace function event_link_of(p_last bytea, e event) returns bytea language sql stable
  set search_path = public, pg_temp
  return sha256(p_last || event_content_hash(e));
revoke execute on function event_content_hash(event) from public;
grant execute on function event_content_hash(event)
  to hongyan_desk, hongyan_jobs, hongyan_portal, hongyan_writer;

grant create on schema public to hongyan_writer;
grant select on hearing, commitment, assistance, supervision, review_order, document_seal, document_service, rating,
  report, objection, event, event_link to hongyan_writer;
grant delete on hearing, commitment, assistance, supervision, review_order, document_seal to hongyan_writer;
grant update (receiver) on document_service to hongyan_writer;
grant update (reason) on rating to hongyan_writer;
grant update (args, salt) on event to hongyan_writer;
grant update (erased) on event_link to hongyan_writer;
create policy document_seal_writer on document_seal to hongyan_writer using (true) with check (true);
set role hongyan_writer;

-- the counts of neighbouring characters by which rare words are known: less one where the words leave
create function accusation_uncount(p_matter uuid, p_kept text) returns void language sql security definer
  set search_path = public, pg_temp
begin atomic
  with lost as (select r.body_id, r.gram, count(*)::int as times
    from public.petition p
      join public.matter m on m.id = p.matter_id and m.registered_on is not null
      join public.match_rarity r on r.body_id = p.body_id
    where p.matter_id = p_matter and (r.gram = '' and p_kept = '' or r.gram <> ''
      and strpos(lower(p.title || ' ' || p.content), r.gram) > 0 and strpos(lower(p_kept), r.gram) = 0)
    group by r.body_id, r.gram)
  update public.match_rarity r set petitions = r.petitions - lost.times from lost
    where r.body_id = lost.body_id and r.gram = lost.gram;
  delete from public.match_rarity where petitions <= 0;
end;
revoke execute on function accusation_uncount(uuid, text) from public;

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
    union all select b.matter_id, 'objection', concat_ws(' ', b.reasons, b.proper_body, b.verdict_reasons)
    from public.objection b
    union all select n.matter_id, 'handover', concat_ws(' ', n.note, n.requirements) from public.handover n
  ) w join public.matter m on m.id = w.matter_id
  where w.matter_id = p_matter and m.state = 'SEALED_OUT' and w.words <> ''
    and exists (select from public.standing s where s.matter_id = p_matter and s.body_id = public.hy_body()
      and s.is_holder);
end;

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
  update objection set reasons = '', proper_body = '', verdict_reasons = null where matter_id = p_matter;
  update report set course = '', result = '', petitioner_opinion = '', verdict_reasons = null where matter_id = p_matter;
  update working_note set text = '', people = '', place = '' where matter_id = p_matter;
  update demand_finding set facts = '', legal_basis = '', opinion = '', promise_by = '' where matter_id = p_matter;
  update prepared_step set details = '{}', remarks = '' where matter_id = p_matter;
  update document set state = case state when 'SIGNED' then 'WITHDRAWN' else state end, title = '', content = '{}',
    pdf = null where matter_id = p_matter and kind <> 'SEALED_TRANSFER_SLIP';
  delete from document_seal where matter_id = p_matter;
  update document_service set receiver = '' where matter_id = p_matter;
  delete from hearing where matter_id = p_matter;
  delete from commitment where matter_id = p_matter;
  delete from assistance where matter_id = p_matter;
  delete from supervision where matter_id = p_matter;
  delete from review_order where matter_id = p_matter;
  update rating set reason = null where matter_id = p_matter;
  -- reasons written into the course of the matter; that something stood there can still be checked
  update event_link l set erased = event_content_hash(e) from event e
    where e.matter_id = p_matter and l.matter_id = e.matter_id and l.seq = e.seq and e.args <> '{}';
  update event set args = '{}', salt = null where matter_id = p_matter and args <> '{}';
  return slips;
end $$;

-- mixed content: the sentences, demands and files that accuse leave, the matter goes on without them
create or replace function accusation_part(p_matter uuid, p_accusation uuid, p_number text, p_petition uuid, p_title text,
    p_content text, p_demands uuid[], p_files uuid[], p_channel text, p_pdf bytea, p_on date) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  m matter%rowtype;
  changed int;
begin
  select * into m from matter where id = p_matter for update;
  if not exists (select from standing s where s.matter_id = p_matter and s.body_id = hy_body() and s.is_holder)
    or not exists (select from accusation a where a.id = p_accusation and a.matter_id = p_matter
      and a.from_body_id = hy_body() and a.state = 'RECEIVED')
    or not exists (select from demand d where d.matter_id = p_matter and d.id <> all (p_demands)) then
    return 0;
  end if;
  perform accusation_uncount(p_matter, p_content);
  update petition set title = p_title, content = p_content where id = p_petition and matter_id = p_matter;
  get diagnostics changed = row_count;
  update petition set title = p_title where matter_id = p_matter;
  update matter set title = p_title where id = p_matter;
  update demand set text = '—' where matter_id = p_matter and id = any (p_demands);
  update handover_packet set facts = '' where matter_id = p_matter;
  delete from attachment_share where matter_id = p_matter and attachment_id = any (p_files);
  delete from finding_evidence where matter_id = p_matter and evidence_id = any (p_files);
  delete from attachment where matter_id = p_matter and id = any (p_files);
  delete from notice where matter_id = p_matter and state in ('KEPT', 'FAILED', 'WAITING');
  delete from match_mark where matter_id = p_matter;
  delete from match_request where matter_id = p_matter
    or ask_id in (select a.id from match_ask a where a.matter_id = p_matter);
  delete from staff_draft where matter_id = p_matter;
  -- letters from body to body carried the whole text
  update document set state = case state when 'SIGNED' then 'WITHDRAWN' else state end, title = '', content = '{}',
    pdf = null where matter_id = p_matter and receiver_body_id is not null and kind <> 'SEALED_TRANSFER_SLIP';
  insert into accusation_slip (id, office_id, body_id, number, channel, received_on, sent_on, pdf)
    select gen_random_uuid(), s.office_id, s.body_id, p_number, p_channel, m.received_on, p_on,
      case when s.body_id = hy_body() then p_pdf end
    from standing s where s.matter_id = p_matter;
  return changed;
end $$;
reset role;
revoke create on schema public from hongyan_writer;
