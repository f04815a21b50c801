-- What a finding rests on: files of the matter and working papers of the body, printed by name in the opinion.
create table finding_evidence (
  finding_id uuid not null references demand_finding on delete cascade,
  matter_id uuid not null references matter,
  body_id uuid not null references unit,
  evidence_id uuid not null,
  primary key (finding_id, evidence_id)
);
alter table finding_evidence enable row level security;
alter table finding_evidence force row level security;
create policy finding_evidence_owner on finding_evidence to hongyan_owner using (true) with check (true);
create policy finding_evidence_own on finding_evidence for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = finding_evidence.matter_id and s.body_id = hy_body()));
create policy finding_evidence_add on finding_evidence for insert to hongyan_desk
  with check (body_id = hy_body() and exists (select from demand_finding f
    where f.id = finding_id and f.body_id = hy_body() and f.matter_id = finding_evidence.matter_id));
create policy finding_evidence_drop on finding_evidence for delete to hongyan_desk
  using (body_id = hy_body() and exists (select from demand_finding f where f.id = finding_id));
grant select, insert, delete on finding_evidence to hongyan_desk;
grant select on finding_evidence to hongyan_jobs;
