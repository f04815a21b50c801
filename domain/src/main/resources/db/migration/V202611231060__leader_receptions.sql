-- A leader has received petitioners: who, when, where, who sees to it until when. What was said stands in the paper, which
-- is sealed; this row is the office's own.
create table reception (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  leader_id uuid references staff_member,
  leader text not null,
  post text not null,
  begins_at timestamp not null,
  place text not null,
  head_count int not null check (head_count > 0),
  unit_id uuid not null references unit,
  due_on date not null,
  instruction_id uuid not null,
  document_id uuid not null,
  internal boolean not null,
  recorded_by uuid not null references staff_member,
  constraint reception_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id)
);
call hy_keep('reception', 'id', 'matter_id', 'office_id', 'body_id', 'leader_id', 'leader', 'post', 'begins_at', 'place',
  'head_count', 'unit_id', 'due_on', 'instruction_id', 'document_id', 'internal', 'recorded_by');
create index reception_matter on reception (matter_id);
alter table reception enable row level security;
alter table reception force row level security;
create policy reception_owner on reception to hongyan_owner using (true) with check (true);
create policy reception_writer on reception to hongyan_writer using (true) with check (true);
create policy reception_own on reception for select to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = reception.matter_id and s.body_id = hy_body()));
create policy reception_record on reception for insert to hongyan_desk
  with check (body_id = hy_body() and recorded_by = hy_actor() and exists (select from standing s
    where s.matter_id = reception.matter_id and s.body_id = hy_body()
      and s.roles && array['HOLDER', 'ASSIGNER', 'SENDER', 'SUPERVISOR']));
grant select, insert on reception to hongyan_desk;
comment on table reception is 'sealed: delete';
grant select, delete on reception to hongyan_writer;

-- what a leader promises is a promise like any other
alter table commitment drop constraint commitment_source_check;
alter table commitment add constraint commitment_source_check
  check (source in ('OPINION', 'AGREEMENT', 'RECEPTION', 'OTHER'));
