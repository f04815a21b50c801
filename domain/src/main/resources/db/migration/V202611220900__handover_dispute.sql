-- Bodies dispute who is competent: their common superior is called into the matter, reads what was disputed, and names
-- one body, to which the matter goes with everything the petitioners sent in. The superior itself gets no packet: it
-- decides by demands and reasons, not by persons.
grant create on schema public to hongyan_writer;
grant select on objection, attachment to hongyan_writer;
grant insert on handover_packet, attachment_share to hongyan_writer;
grant update (ended) on handover_packet to hongyan_writer;
grant select on attachment_share to hongyan_writer;
set role hongyan_writer;

-- called by the body that must not decide any more; the superior stands above an office with a part, or above the
-- government beside a congress with a part
create function standing_call(p_matter uuid, p_body uuid, p_now timestamptz) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  perform from matter where id = p_matter and state = 'OBJECTED' for update;
  if not found or session_user = 'hongyan_portal' or not exists (select from handover h where h.matter_id = p_matter
      and h.sender_body_id = hy_body() and h.state in ('OBJECTED', 'DISPUTED')) then
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

-- what was objected to in a matter that is disputed, for the superior called into it; the last row is the one at issue
create function handover_disputed(p_matter uuid) returns table (handover_id uuid, parent_id uuid, sender_body_id uuid,
    receiver_body_id uuid, reasons text, proper_body text, verdict text, verdict_reasons text, filed_on date)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select h.id, h.parent_id, h.sender_body_id, h.receiver_body_id, o.reasons, o.proper_body, o.verdict,
    o.verdict_reasons, o.filed_on
  from public.handover h join public.objection o on o.handover_id = h.id
    join public.matter m on m.id = h.matter_id
  where h.matter_id = p_matter and o.signed_by is not null and m.state = 'DISPUTED'
    and exists (select from public.standing s where s.matter_id = p_matter and s.body_id = public.hy_body()
      and 'SUPERVISOR' = any (s.roles))
  order by o.filed_at, h.id;
end;

-- the named body gets what the petitioners sent in; whoever disputed sees it no more
create function handover_designated(p_handover uuid, p_now timestamptz) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
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
  update handover_packet k set ended = true from handover d
  where k.handover_id = d.id and d.matter_id = h.matter_id and d.state = 'DISPUTED'
    and d.receiver_body_id <> h.receiver_body_id;
  return changed;
end $$;

revoke execute on function standing_call(uuid, uuid, timestamptz), handover_disputed(uuid),
  handover_designated(uuid, timestamptz) from public;
grant execute on function standing_call(uuid, uuid, timestamptz), handover_disputed(uuid),
  handover_designated(uuid, timestamptz) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
