-- What makes a signed document valid: the scan of the paper that was stamped, or what an electronic seal made of it. Once
-- for each document, never changed. Isolation class CHAIN, as the document itself.
create table document_seal (
  document_id uuid primary key,
  matter_id uuid not null,
  body_id uuid not null references unit,
  method text not null check (method in ('STAMPED_SCAN', 'ELECTRONIC')),
  -- sealed like the document's own
  pdf bytea not null,
  sha256 bytea not null check (length(sha256) = 32),
  sealed_by uuid references staff_member,
  sealed_at timestamptz not null,
  constraint document_seal_of_the_matter foreign key (document_id, matter_id) references document (id, matter_id)
);
create index document_seal_matter on document_seal (matter_id);
alter table document_seal enable row level security;
alter table document_seal force row level security;
create policy document_seal_owner on document_seal to hongyan_owner using (true) with check (true);
create policy document_seal_chain on document_seal for select to hongyan_desk, hongyan_jobs
  using (exists (select from document d where d.id = document_id)
    and exists (select from standing s where s.matter_id = document_seal.matter_id and s.body_id = hy_body()));
create policy document_seal_proof on document_seal for select to hongyan_portal
  using (exists (select from document d where d.id = document_id)
    and document_seal.matter_id in (select p.matter_id from petitioner_proof p
      where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy document_seal_add on document_seal for insert to hongyan_desk, hongyan_jobs
  with check (body_id = hy_body() and sealed_by is not distinct from hy_actor()
    and exists (select from document d where d.id = document_id and d.body_id = hy_body() and d.state = 'SIGNED'));
grant select, insert on document_seal to hongyan_desk, hongyan_jobs;
grant select on document_seal to hongyan_portal;

-- the fingerprint of the PDF as it was signed, for whoever checks a paper by number and code
alter table document add column pdf_sha256 bytea check (length(pdf_sha256) = 32);
create trigger document_keeps_its_fingerprint before update on document for each row
  when (old.state in ('SIGNED', 'WITHDRAWN') and old.pdf_sha256 is distinct from new.pdf_sha256)
  execute function hy_refuse_change();
grant select (pdf_sha256) on document to hongyan_writer;
grant create on schema public to hongyan_writer;
create function document_fingerprint(p_number text, p_check_code text) returns text language sql stable
  security definer set search_path = public, pg_temp
  return (select encode(d.pdf_sha256, 'hex') from public.document d
    where d.number = p_number and d.check_code = p_check_code and d.signed_on is not null
    order by d.signed_on desc limit 1);
revoke all on function document_fingerprint(text, text) from public;
alter function document_fingerprint(text, text) owner to hongyan_writer;
set role hongyan_writer;
grant execute on function document_fingerprint(text, text) to hongyan_portal;
reset role;
revoke create on schema public from hongyan_writer;
