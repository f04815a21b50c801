-- One petition, two matters: demands that belong elsewhere are parted off before the matter is handed on. The second
-- matter has a number of its own; the codes of the petitioners open both.
alter table petition add column parted_from uuid references petition;
create index petition_parted_from on petition (parted_from) where parted_from is not null;

-- a code is bound to the number it was issued with; one proof may open the parts of that petition
alter table petitioner_proof drop constraint petitioner_proof_pkey;
alter table petitioner_proof add primary key (proof, petitioner_id);

grant insert on petitioner_proof to hongyan_writer;
grant delete on demand to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- the demands leave the first matter, the codes of the same persons open the second; 0 unless both are the caller's own
-- and the first one keeps a demand
create function procedure_part(p_matter uuid, p_part uuid, p_demands uuid[], p_people uuid[]) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  left_it int;
begin
  if not exists (select from matter m join standing s on s.matter_id = m.id and s.is_holder
      where m.id = p_matter and m.body_id = hy_body() and s.body_id = hy_body() and m.state = 'REGISTERED')
    or not exists (select from petition q join petition o on o.id = q.parted_from
      where q.matter_id = p_part and q.body_id = hy_body() and o.body_id = hy_body())
    or not exists (select from demand d where d.matter_id = p_matter and d.id <> all (p_demands)) then
    return 0;
  end if;
  delete from demand where matter_id = p_matter and id = any (p_demands);
  get diagnostics left_it = row_count;
  insert into petitioner_proof (proof, petitioner_id, petition_id, matter_id, issued_at)
    select o.proof, t.id, t.petition_id, t.matter_id, o.issued_at
    from unnest(p_people) with ordinality as one (id, seq)
      join petitioner_proof o on o.petitioner_id = one.id and o.matter_id = p_matter and o.ended_at is null
      join petitioner t on t.matter_id = p_part and t.seq = one.seq;
  return left_it;
end $$;

-- the number that the code of a petition was issued with
create function petition_code_number(p_number text) returns text language sql stable security definer
  set search_path = public, pg_temp
  return coalesce((select o.number from public.petition q join public.petition o on o.id = q.parted_from
    where q.number = p_number), p_number);
revoke execute on function procedure_part(uuid, uuid, uuid[], uuid[]), petition_code_number(text) from public;
grant execute on function procedure_part(uuid, uuid, uuid[], uuid[]) to hongyan_desk;
grant execute on function petition_code_number(text) to hongyan_desk, hongyan_portal;
reset role;
revoke create on schema public from hongyan_writer;
