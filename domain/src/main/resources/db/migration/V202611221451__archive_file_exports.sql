-- A whole case file leaves the system only after one person has asked and another of the same body has released it.
create table file_export (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  state text not null check (state in ('ASKED', 'RELEASED', 'REJECTED')),
  asked_by uuid not null references staff_member,
  asked_at timestamptz not null,
  decided_by uuid references staff_member,
  decided_at timestamptz,
  open_until date,
  version int not null default 0,
  constraint file_export_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint file_export_two_persons check (decided_by <> asked_by),
  constraint file_export_decided check ((state = 'ASKED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint file_export_open_once_released check ((state = 'RELEASED') = (open_until is not null))
);
create index file_export_of_matter on file_export (matter_id, body_id, asked_at);
create unique index file_export_one_asked on file_export (matter_id, body_id) where state = 'ASKED';
call hy_keep('file_export', 'id', 'matter_id', 'office_id', 'body_id', 'reason', 'asked_by', 'asked_at');
alter table file_export enable row level security;
alter table file_export force row level security;
create policy file_export_owner on file_export to hongyan_owner using (true) with check (true);
create policy file_export_writer on file_export to hongyan_writer using (true) with check (true);
create policy file_export_own on file_export for select to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = file_export.matter_id and s.body_id = hy_body()));
create policy file_export_add on file_export for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office() and asked_by = hy_actor() and exists (select from standing s
    where s.matter_id = file_export.matter_id and s.body_id = hy_body()));
create policy file_export_decide on file_export for update to hongyan_desk
  using (body_id = hy_body() and asked_by <> hy_actor() and exists (select from standing s
    where s.matter_id = file_export.matter_id and s.body_id = hy_body()))
  with check (body_id = hy_body() and decided_by = hy_actor());
grant select, insert on file_export to hongyan_desk;
grant update (state, decided_by, decided_at, open_until, version) on file_export to hongyan_desk;
