-- A demand that left with the accusing part says so, instead of standing there empty.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
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
  update demand set text = '（已另转有权机关）' where matter_id = p_matter and id = any (p_demands);
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
