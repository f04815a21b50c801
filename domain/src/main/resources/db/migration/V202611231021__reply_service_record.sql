-- What proves a service (送达回证): the paper, and where, by whom and before whom the document was given. One for each
-- document and petitioner, of the body that serves. Isolation class BODY.
create table service_record (
  id uuid primary key,
  matter_id uuid not null references matter,
  body_id uuid not null references unit,
  document_id uuid not null,
  petitioner_id uuid not null,
  paper_id uuid,
  place text not null default '',
  witness text not null default '',
  served_by text not null default '',
  constraint service_record_of_a_document_of_the_matter foreign key (document_id, matter_id)
    references document (id, matter_id),
  constraint service_record_to_a_petitioner_of_the_matter foreign key (petitioner_id, matter_id)
    references petitioner (id, matter_id),
  constraint service_record_paper_of_the_matter foreign key (paper_id, matter_id) references document (id, matter_id),
  unique (document_id, petitioner_id)
);
call hy_keep('service_record', 'id', 'matter_id', 'body_id', 'document_id', 'petitioner_id');
create index service_record_matter on service_record (matter_id);
alter table service_record enable row level security;
alter table service_record force row level security;
create policy service_record_owner on service_record to hongyan_owner using (true) with check (true);
create policy service_record_own on service_record for select to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = service_record.matter_id and s.body_id = hy_body()));
create policy service_record_add on service_record for insert to hongyan_desk
  with check (body_id = hy_body() and exists (select from standing s
    where s.matter_id = service_record.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy service_record_write on service_record for update to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = service_record.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (body_id = hy_body());
grant select, insert, update (paper_id, place, witness, served_by) on service_record to hongyan_desk;
-- nothing of it stays when the matter leaves as an accusation
comment on table service_record is 'sealed: delete';
grant select, delete on service_record to hongyan_writer;
create policy service_record_sealed on service_record to hongyan_writer using (true);
