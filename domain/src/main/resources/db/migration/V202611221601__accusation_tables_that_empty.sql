-- A capability says of its own table that nothing of it stays when a matter leaves as an accusation: its comment begins
-- with "sealed: delete", and the writer may select and delete. No one function has to know every table any more.
comment on table hearing is 'sealed: delete';
comment on table commitment is 'sealed: delete';
comment on table assistance is 'sealed: delete';
comment on table supervision is 'sealed: delete';
comment on table review_order is 'sealed: delete';
comment on table document_seal is 'sealed: delete';
comment on table file_export is 'sealed: delete';
grant select, delete on file_export to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;

create function accusation_empty(p_matter uuid) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  t text;
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
  return gone;
end $$;
revoke execute on function accusation_empty(uuid) from public;

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
  perform accusation_empty(p_matter);
  update document_service set receiver = '' where matter_id = p_matter;
  update rating set reason = null where matter_id = p_matter;
  -- reasons written into the course of the matter; that something stood there can still be checked
  update event_link l set erased = event_content_hash(e) from event e
    where e.matter_id = p_matter and l.matter_id = e.matter_id and l.seq = e.seq and e.args <> '{}';
  update event set args = '{}', salt = null where matter_id = p_matter and args <> '{}';
  return slips;
end $$;

reset role;
revoke create on schema public from hongyan_writer;
