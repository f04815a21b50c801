-- A citizen's unfinished petition, and the answers kept for submissions sent again. Isolation class: by proof.
create table public_draft (
  proof text primary key,
  id uuid not null unique,
  answers_sealed bytea not null,
  saved_at timestamptz not null
);
create table request_answer (
  proof text primary key,
  id uuid not null unique,
  fingerprint text not null,
  answer_sealed bytea not null,
  answered_at timestamptz not null
);
do $$
declare
  t text;
begin
  foreach t in array array['public_draft', 'request_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to hongyan_owner using (true) with check (true)', t || '_owner', t);
    execute format('create policy %I on %I to hongyan_portal using (proof = any (hy_proofs()))'
      || ' with check (proof = any (hy_proofs()))', t || '_proof', t);
  end loop;
end $$;
create policy public_draft_jobs on public_draft for select to hongyan_jobs using (true);
create policy public_draft_jobs_drop on public_draft for delete to hongyan_jobs using (true);
create policy request_answer_jobs on request_answer for select to hongyan_jobs using (true);
create policy request_answer_jobs_drop on request_answer for delete to hongyan_jobs using (true);
grant select, insert, update, delete on public_draft to hongyan_portal;
grant select, insert on request_answer to hongyan_portal;
-- old rows are dropped by their date; the sealed content is out of reach
grant select (proof, saved_at), delete on public_draft to hongyan_jobs;
grant select (proof, answered_at), delete on request_answer to hongyan_jobs;
