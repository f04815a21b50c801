-- The written notice of acceptance is owed to whoever can be told (Art. 23(2)): not where name or address are unclear. A
-- petition sent online is answered by its code. Bodies that decide without the persons ask by this function.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create function petition_reachable(p_matter uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return not public.hy_has_part(p_matter)
    or not exists (select from public.petition q where q.matter_id = p_matter)
    or exists (select from public.petitioner p
    join public.petition q on q.id = p.petition_id
    where p.matter_id = p_matter and p.left_on is null
      and (q.channel = 'ONLINE' or p.name_masked <> '' and (p.phone_index is not null or p.address_sealed is not null)));
revoke execute on function petition_reachable(uuid) from public;
grant execute on function petition_reachable(uuid) to hongyan_desk, hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
