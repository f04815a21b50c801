-- Files of petitions and of bodies at work. Isolation class: draft by proof, then the body whose file it is, the bodies
-- it was shared with along a handover, the petitioner by proof.
create table attachment (
  id uuid primary key,
  office_id uuid not null references office,
  body_id uuid,
  matter_id uuid references matter,
  petition_id uuid,
  draft_proof text constraint attachment_draft_proof_is_a_hash check (draft_proof ~ '^[A-Za-z0-9_=:+/-]{32,}$'),
  of_petitioner boolean not null,
  name_sealed bytea not null,
  kind text not null,
  size_bytes bigint not null constraint attachment_is_at_most_20_mb check (size_bytes between 1 and 20971520),
  digest_key text not null constraint attachment_digest_key_is_hex check (digest_key ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('PENDING', 'CLEAN', 'INFECTED')),
  uploaded_by uuid references staff_member,
  uploaded_at timestamptz not null,
  constraint attachment_is_in_a_draft_or_a_matter check ((draft_proof is null) = (matter_id is not null)),
  constraint attachment_of_a_matter_has_a_body check (matter_id is null or body_id is not null),
  constraint attachment_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint attachment_of_a_petition_of_the_matter foreign key (petition_id, matter_id)
    references petition (id, matter_id),
  unique (id, matter_id)
);
call hy_keep('attachment', 'id', 'of_petitioner', 'name_sealed', 'kind', 'size_bytes', 'uploaded_by', 'uploaded_at');
create index attachment_matter on attachment (matter_id, id);
create index attachment_petition on attachment (petition_id, id);
create index attachment_draft on attachment (draft_proof, id) where draft_proof is not null;
create index attachment_digest on attachment (office_id, digest_key);
create index attachment_pending on attachment (id) where state = 'PENDING';

-- Which files the other end of a handover may see.
create table attachment_share (
  attachment_id uuid not null,
  matter_id uuid not null,
  body_id uuid not null references unit,
  shared_by_body_id uuid not null references unit,
  handover_id uuid not null,
  shared_at timestamptz not null,
  primary key (attachment_id, body_id),
  constraint attachment_share_of_the_matter foreign key (attachment_id, matter_id) references attachment (id, matter_id),
  constraint attachment_share_along_a_handover_of_the_matter foreign key (handover_id, matter_id)
    references handover (id, matter_id)
);
create index attachment_share_body on attachment_share (body_id, attachment_id);

do $$
declare
  t text;
begin
  foreach t in array array['attachment', 'attachment_share'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to hongyan_owner using (true) with check (true)', t || '_owner', t);
    execute format('create policy %I on %I to hongyan_writer using (true) with check (true)', t || '_writer', t);
  end loop;
end $$;

create policy attachment_body on attachment for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and case when matter_id is null then uploaded_by = hy_actor()
      else exists (select from standing s where s.matter_id = attachment.matter_id and s.body_id = hy_body()) end
    or exists (select from attachment_share k where k.attachment_id = attachment.id and k.body_id = hy_body())
      and exists (select from standing s where s.matter_id = attachment.matter_id and s.body_id = hy_body()
        and s.roles <> array['PAST']));
create policy attachment_add on attachment for insert to hongyan_desk
  with check (office_id = hy_office() and body_id = hy_body() and uploaded_by = hy_actor()
    and (matter_id is null
      or exists (select from standing s where s.matter_id = attachment.matter_id and s.body_id = hy_body()
        and s.roles <> array['PAST'])));
create policy attachment_bind on attachment for update to hongyan_desk
  using (body_id = hy_body() and matter_id is null and uploaded_by = hy_actor())
  with check (office_id = hy_office() and body_id = hy_body()
    and exists (select from standing s where s.matter_id = attachment.matter_id and s.body_id = hy_body()));
create policy attachment_drop on attachment for delete to hongyan_desk
  using (body_id = hy_body() and matter_id is null and uploaded_by = hy_actor());
create policy attachment_proof on attachment for select to hongyan_portal
  using (draft_proof = any (hy_proofs())
    or of_petitioner and petition_id in (select p.petition_id from petitioner_proof p
      where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy attachment_draft on attachment for insert to hongyan_portal
  with check (draft_proof = any (hy_proofs()) and matter_id is null and body_id is null and of_petitioner
    and uploaded_by is null);
create policy attachment_submit on attachment for update to hongyan_portal
  using (draft_proof = any (hy_proofs()) and matter_id is null)
  with check (draft_proof is null and petition_id in (select p.petition_id from petitioner_proof p
      where p.proof = any (hy_proofs()) and p.ended_at is null)
    and exists (select from petition q where q.id = petition_id and q.body_id = attachment.body_id));
create policy attachment_draft_drop on attachment for delete to hongyan_portal
  using (draft_proof = any (hy_proofs()) and matter_id is null);
-- the day's jobs: files still to be scanned, drafts given up
create policy attachment_jobs on attachment for select to hongyan_jobs
  using (state = 'PENDING' or matter_id is null);
create policy attachment_jobs_drop on attachment for delete to hongyan_jobs
  using (matter_id is null);

create policy attachment_share_ends on attachment_share for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() or shared_by_body_id = hy_body());
create policy attachment_share_add on attachment_share for insert to hongyan_desk
  with check (shared_by_body_id = hy_body()
    and exists (select from attachment a where a.id = attachment_id)
    and exists (select from standing s where s.matter_id = attachment_share.matter_id and s.body_id = hy_body()
      and s.roles <> array['PAST'])
    and exists (select from handover h where h.id = handover_id
      and (h.sender_body_id = hy_body() and h.receiver_body_id = attachment_share.body_id
        or h.receiver_body_id = hy_body() and h.sender_body_id = attachment_share.body_id)));

grant select, insert, delete on attachment to hongyan_desk, hongyan_portal;
grant update (body_id, office_id, matter_id, petition_id, draft_proof, digest_key)
  on attachment to hongyan_desk, hongyan_portal;
grant select, delete on attachment to hongyan_jobs;
grant select, insert on attachment_share to hongyan_desk;
grant select on attachment_share to hongyan_jobs;
grant select, update (state) on attachment to hongyan_writer;

-- does any row of any office still refer to a file on disk? Tells the collector yes or no and nothing else
create function attachment_is_used(p_office uuid, p_digest_key text) returns boolean language sql stable
  security definer set search_path = public, pg_temp
  return exists (select from public.attachment a where a.office_id = p_office and a.digest_key = p_digest_key);
-- what the scanner said about a file that waited; a verdict is given once
create function attachment_judge(p_id uuid, p_state text) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  changed int;
begin
  update attachment set state = p_state where id = p_id and state = 'PENDING';
  get diagnostics changed = row_count;
  return changed;
end $$;
revoke all on function attachment_is_used(uuid, text), attachment_judge(uuid, text) from public;
grant create on schema public to hongyan_writer;
alter function attachment_is_used(uuid, text) owner to hongyan_writer;
alter function attachment_judge(uuid, text) owner to hongyan_writer;
revoke create on schema public from hongyan_writer;
set role hongyan_writer;
grant execute on function attachment_is_used(uuid, text), attachment_judge(uuid, text) to hongyan_jobs;
reset role;
