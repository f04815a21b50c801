-- The words of documents as an office has put them: one row for each version, the newest in force, none ever changed.
-- Isolation class FORM: the office reads and adds its own; a citizen's receipt is printed from the office's form.
create table document_template (
  id uuid primary key,
  office_id uuid not null references office,
  kind text not null,
  version int not null check (version > 0),
  -- null: back to the shared template
  source text check (length(source) between 1 and 40000),
  restores int check (restores >= 0 and restores < version),
  written_by uuid not null references staff_member,
  written_at timestamptz not null,
  constraint document_template_default_is_restored check (source is not null or restores is not null),
  constraint document_template_version_once unique (office_id, kind, version)
);
alter table document_template enable row level security;
alter table document_template force row level security;
create policy document_template_owner on document_template to hongyan_owner using (true) with check (true);
create policy document_template_office on document_template for select to hongyan_desk, hongyan_jobs
  using (office_id = hy_office());
create policy document_template_receipt on document_template for select to hongyan_portal
  using (kind = 'REGISTRATION_RECEIPT');
create policy document_template_add on document_template for insert to hongyan_desk
  with check (office_id = hy_office() and written_by = hy_actor());
grant select, insert on document_template to hongyan_desk;
grant select on document_template to hongyan_jobs, hongyan_portal;

-- a signed document remembers what it was made from; 0 is the shared template
alter table document add column template_version int not null default 0 check (template_version >= 0);
create trigger document_keeps_its_template before update on document for each row
  when (old.state in ('SIGNED', 'WITHDRAWN') and old.template_version is distinct from new.template_version)
  execute function hy_refuse_change();
