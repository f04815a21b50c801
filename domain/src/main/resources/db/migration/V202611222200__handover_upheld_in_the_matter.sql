-- Two upheld objections count per matter (domain.md T15, §3.5(4) and (7)), whoever the senders were: an end of one
-- handover sees no other handover, so it asks for the bodies only.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create function handover_upheld(p_matter uuid) returns table (body_id uuid) language sql stable security definer
  set search_path = public, pg_temp
begin atomic
  select distinct h.receiver_body_id from public.handover h
  where h.matter_id = p_matter and h.state = 'UPHELD' and public.hy_has_part(p_matter);
end;
revoke execute on function handover_upheld(uuid) from public;
grant execute on function handover_upheld(uuid) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
