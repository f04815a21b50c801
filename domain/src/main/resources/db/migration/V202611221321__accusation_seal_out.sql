-- An accusation found in a matter leaves every office that had a part in it (T05, T45): its words are in the sealed
-- line by now, so they are wiped here, every part in the matter ends, and each body keeps a slip: number, day, channel.
drop trigger document_is_final_once_signed on document;
-- signed for ever, but for the words of a matter that left as an accusation: of those the number stays
create trigger document_is_final_once_signed before update on document for each row
  when (old.state in ('SIGNED', 'WITHDRAWN') and (new.state not in (old.state, 'WITHDRAWN')
    or not (current_user = 'hongyan_writer' and new.state = 'WITHDRAWN' and new.pdf is null and new.content = '{}')
      and (old.title, old.content, old.pdf) is distinct from (new.title, new.content, new.pdf)
    or (old.number, old.check_code, old.receiver_body_id, old.petitioner_id, old.signed_by, old.signed_at,
        old.signed_on)
      is distinct from (new.number, new.check_code, new.receiver_body_id, new.petitioner_id, new.signed_by,
        new.signed_at, new.signed_on)))
  execute function hy_refuse_change();

grant create on schema public to hongyan_writer;
grant delete on standing, attachment, attachment_share, finding_evidence, notice, staff_draft to hongyan_writer;
grant select (matter_id) on staff_draft to hongyan_writer;
grant select, delete on match_mark to hongyan_writer;
grant select, delete on match_request to hongyan_writer;
grant select, update (reasons) on merger to hongyan_writer;
grant select, update (said, person_name) on match_alarm to hongyan_writer;
grant select on match_ask to hongyan_writer;
grant update (demand, reasons, late_reason) on review to hongyan_writer;
grant select on material, demand, demand_finding, working_note, document, prepared_step, notice, finding_evidence
  to hongyan_writer;
grant update (title, subject_code, division_code, place_detail, nature) on matter to hongyan_writer;
grant update (title, content, subject_code, division_code, place_detail, intake) on petition to hongyan_writer;
grant update (name_sealed, id_number_sealed, phone_sealed, address_sealed, name_masked, name_index, id_number_index,
  phone_index) on petitioner to hongyan_writer;
grant update (text) on demand, material, working_note to hongyan_writer;
grant update (people, place) on working_note to hongyan_writer;
grant update (facts, legal_basis, opinion, promise_by) on demand_finding to hongyan_writer;
grant update (note, requirements) on handover to hongyan_writer;
grant update (facts) on handover_packet to hongyan_writer;
grant update (reasons, proper_body, verdict_reasons) on objection to hongyan_writer;
grant update (course, result, petitioner_opinion, verdict_reasons) on report to hongyan_writer;
grant update (state, title, content, pdf) on document to hongyan_writer;
grant update (details, remarks, document_id) on prepared_step to hongyan_writer;
do $$
declare
  t text;
begin
  foreach t in array array['material', 'finding_evidence', 'staff_draft'] loop
    execute format('create policy %I on %I to hongyan_writer using (true) with check (true)', t || '_writer', t);
  end loop;
end $$;
-- working papers keep what they stand for; details of a prepared step are words of the matter
drop trigger prepared_step_keeps_its_place on prepared_step;
call hy_keep('prepared_step', 'id', 'matter_id', 'office_id', 'body_id', 'step', 'prepared_by');
create trigger prepared_step_keeps_its_words before update on prepared_step for each row
  when (old.details is distinct from new.details and not (current_user = 'hongyan_writer' and new.details = '{}'))
  execute function hy_refuse_change();
drop trigger review_keeps_its_place on review;
call hy_keep('review', 'id', 'matter_id', 'number', 'stage', 'petition_id', 'petitioner_id', 'office_id', 'body_id',
  'attacked_id', 'attacked_body_id', 'first_body_id', 'channel', 'requested_on', 'received_on', 'received_at', 'last_day',
  'files');
create trigger review_keeps_its_words before update on review for each row
  when ((old.demand, old.reasons, old.late_reason) is distinct from (new.demand, new.reasons, new.late_reason)
    and not (current_user = 'hongyan_writer' and (new.demand, new.reasons, new.late_reason) = ('', '', '')))
  execute function hy_refuse_change();
set role hongyan_writer;

-- what other bodies have written about a matter that is leaving, to be sealed with the rest: for the holder, once the
-- step is taken and before the parts end, which is one transaction
create function accusation_papers(p_matter uuid) returns table (name text, paper bytea, words text)
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
      and s.is_holder);
end;

-- the holder lets go: to the discipline office whose line has it already; everybody else keeps a slip
create function accusation_seal(p_matter uuid, p_accusation uuid, p_channel text, p_pdf bytea, p_on date,
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
  return slips;
end $$;

-- mixed content: the sentences, demands and files that accuse leave, the matter goes on without them
create function accusation_part(p_matter uuid, p_accusation uuid, p_number text, p_petition uuid, p_title text,
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

revoke execute on function accusation_papers(uuid), accusation_seal(uuid, uuid, text, bytea, date, timestamptz),
  accusation_part(uuid, uuid, text, uuid, text, text, uuid[], uuid[], text, bytea, date) from public;
grant execute on function accusation_papers(uuid), accusation_seal(uuid, uuid, text, bytea, date, timestamptz),
  accusation_part(uuid, uuid, text, uuid, text, text, uuid[], uuid[], text, bytea, date) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
