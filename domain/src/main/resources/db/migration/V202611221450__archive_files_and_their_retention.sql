-- A completed matter goes into the archive with a list of its file and a retention.
create table archived_file (
  matter_id uuid primary key references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  retention text not null check (retention in ('TEN_YEARS', 'THIRTY_YEARS', 'PERMANENT')),
  kept_until date,
  contents_id uuid not null,
  pieces int not null check (pieces > 0),
  archived_by uuid not null references staff_member,
  archived_on date not null,
  constraint archived_file_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint archived_file_contents_of_the_matter foreign key (contents_id, matter_id) references document (id, matter_id),
  constraint archived_file_kept_for_ever_or_until check ((retention = 'PERMANENT') = (kept_until is null))
);
call hy_keep('archived_file', 'matter_id', 'office_id', 'body_id', 'archived_by', 'archived_on');
alter table archived_file enable row level security;
alter table archived_file force row level security;
create policy archived_file_owner on archived_file to hongyan_owner using (true) with check (true);
create policy archived_file_writer on archived_file to hongyan_writer using (true) with check (true);
create policy archived_file_own on archived_file for select to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = archived_file.matter_id and s.body_id = hy_body()));
create policy archived_file_add on archived_file for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office() and exists (select from standing s
    where s.matter_id = archived_file.matter_id and s.body_id = hy_body() and s.is_holder));
grant select, insert on archived_file to hongyan_desk;
