-- What a petitioner adds to the own petition while it is under way (T37). Isolation class: that of the petition.
create table material (
  id uuid primary key,
  petition_id uuid not null,
  petitioner_id uuid not null,
  matter_id uuid not null,
  body_id uuid not null references unit,
  text text not null,
  files int not null check (files between 0 and 10),
  received_at timestamptz not null,
  received_on date not null,
  constraint material_says_something check (text <> '' or files > 0),
  constraint material_of_a_petitioner_of_the_petition foreign key (petitioner_id, petition_id, matter_id)
    references petitioner (id, petition_id, matter_id)
);
create index material_petition on material (petition_id, received_at);
alter table material enable row level security;
alter table material force row level security;
create policy material_owner on material to hongyan_owner using (true) with check (true);
create policy material_office on material for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or exists (select from handover_packet k
    where k.petition_id = material.petition_id and k.receiver_body_id = hy_body() and not k.ended))
    and exists (select from standing s
    where s.matter_id = material.matter_id and s.body_id = hy_body()));
create policy material_proof on material for select to hongyan_portal
  using (petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy material_add on material for insert to hongyan_portal
  with check (petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null)
    and exists (select from petition q where q.id = petition_id and q.body_id = material.body_id));
grant select on material to hongyan_desk, hongyan_jobs;
grant select, insert on material to hongyan_portal;

-- Added files go where the petition has gone: to the bodies that hold a packet with it. The petitioner asks for it by
-- proof and never learns which bodies these are.
create function material_pass_on(p_files uuid[], p_at timestamptz) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  passed int;
begin
  insert into attachment_share (attachment_id, matter_id, body_id, shared_by_body_id, handover_id, shared_at)
  select a.id, a.matter_id, k.receiver_body_id, k.sender_body_id, k.handover_id, p_at
  from attachment a join handover_packet k on k.petition_id = a.petition_id and k.matter_id = a.matter_id and not k.ended
  where a.id = any (p_files) and a.of_petitioner
    and exists (select from petitioner_proof p
      where p.petition_id = a.petition_id and p.proof = any (hy_proofs()) and p.ended_at is null)
  on conflict do nothing;
  get diagnostics passed = row_count;
  return passed;
end $$;
revoke all on function material_pass_on(uuid[], timestamptz) from public;
grant insert on attachment_share to hongyan_writer;
grant select on petitioner_proof, handover_packet to hongyan_writer;
grant create on schema public to hongyan_writer;
alter function material_pass_on(uuid[], timestamptz) owner to hongyan_writer;
set role hongyan_writer;
grant execute on function material_pass_on(uuid[], timestamptz) to hongyan_portal;
reset role;
revoke create on schema public from hongyan_writer;
