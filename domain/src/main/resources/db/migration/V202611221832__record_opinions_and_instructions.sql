-- Opinions of lawyers and other outsiders, and instructions of leaders, in the record of the handling. Both are the
-- offices' own and never the petitioner's: an opinion is the body's, an instruction is seen by whoever entered it and by
-- the body it is addressed to.
create table outside_opinion (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  kind text not null check (kind in ('LAWYER', 'APPRAISER', 'EXPERT', 'THIRD_PARTY', 'OTHER')),
  person text not null,
  organisation text not null,
  qualification text not null,
  given_on date not null,
  question text not null,
  words text not null,
  paper_id uuid not null,
  shown_on date,
  recorded_by uuid not null references staff_member,
  constraint outside_opinion_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id)
);
call hy_keep('outside_opinion', 'id', 'matter_id', 'office_id', 'body_id', 'kind', 'person', 'organisation',
  'qualification', 'given_on', 'question', 'words', 'paper_id', 'recorded_by');
create index outside_opinion_matter on outside_opinion (matter_id);
alter table outside_opinion enable row level security;
alter table outside_opinion force row level security;
create policy outside_opinion_owner on outside_opinion to hongyan_owner using (true) with check (true);
create policy outside_opinion_writer on outside_opinion to hongyan_writer using (true) with check (true);
create policy outside_opinion_own on outside_opinion for select to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = outside_opinion.matter_id and s.body_id = hy_body()));
create policy outside_opinion_record on outside_opinion for insert to hongyan_desk
  with check (body_id = hy_body() and recorded_by = hy_actor() and exists (select from standing s
    where s.matter_id = outside_opinion.matter_id and s.body_id = hy_body()
      and s.roles && array['HOLDER', 'REVIEWER']));
create policy outside_opinion_show on outside_opinion for update to hongyan_desk
  using (body_id = hy_body() and shown_on is null and exists (select from standing s
    where s.matter_id = outside_opinion.matter_id and s.body_id = hy_body()))
  with check (body_id = hy_body() and shown_on is not null);
grant select, insert on outside_opinion to hongyan_desk;
grant update (shown_on) on outside_opinion to hongyan_desk;
comment on table outside_opinion is 'sealed: delete';
grant select, delete on outside_opinion to hongyan_writer;

create table leader_instruction (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  leader text not null,
  duty text not null,
  given_on date not null,
  words text not null,
  addressed_unit_id uuid not null references unit,
  addressed_body_id uuid not null references unit,
  due_on date not null,
  feedback text not null default '',
  feedback_on date,
  feedback_by uuid references staff_member,
  recorded_by uuid not null references staff_member,
  constraint leader_instruction_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint leader_instruction_answered check ((feedback_on is null) = (feedback = '')
    and (feedback_on is null) = (feedback_by is null))
);
call hy_keep('leader_instruction', 'id', 'matter_id', 'office_id', 'body_id', 'leader', 'duty', 'given_on', 'words',
  'addressed_unit_id', 'addressed_body_id', 'due_on', 'recorded_by');
create index leader_instruction_matter on leader_instruction (matter_id);
alter table leader_instruction enable row level security;
alter table leader_instruction force row level security;
create policy leader_instruction_owner on leader_instruction to hongyan_owner using (true) with check (true);
create policy leader_instruction_writer on leader_instruction to hongyan_writer using (true) with check (true);
create policy leader_instruction_ends on leader_instruction for select to hongyan_desk
  using ((body_id = hy_body() or addressed_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = leader_instruction.matter_id and s.body_id = hy_body()));
create policy leader_instruction_record on leader_instruction for insert to hongyan_desk
  with check (body_id = hy_body() and recorded_by = hy_actor() and feedback_on is null and exists (select from standing s
    where s.matter_id = leader_instruction.matter_id and s.body_id = hy_body()
      and s.roles && array['HOLDER', 'ASSIGNER', 'SENDER', 'SUPERVISOR']));
create policy leader_instruction_answer on leader_instruction for update to hongyan_desk
  using (feedback_on is null and (body_id = hy_body() or addressed_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = leader_instruction.matter_id and s.body_id = hy_body()))
  with check (feedback_by = hy_actor());
grant select, insert on leader_instruction to hongyan_desk;
grant update (feedback, feedback_on, feedback_by) on leader_instruction to hongyan_desk;
comment on table leader_instruction is 'sealed: delete';
grant select, delete on leader_instruction to hongyan_writer;
