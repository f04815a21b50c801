-- Who acts for a petitioner, with the written authority among the files of the matter (委托代理人).
create table agent (
  id uuid primary key,
  petitioner_id uuid not null,
  petition_id uuid not null,
  matter_id uuid not null,
  body_id uuid not null references unit,
  name_sealed bytea,
  phone_sealed bytea,
  name_masked text not null,
  relation text not null check (relation in ('RELATIVE', 'LAWYER', 'LEGAL_WORKER', 'COMMUNITY', 'OTHER')),
  until date,
  proof_id uuid not null,
  entered_by uuid not null references staff_member,
  entered_on date not null,
  ended_on date,
  ended_because text not null default '',
  constraint agent_of_a_petitioner foreign key (petitioner_id, petition_id, matter_id)
    references petitioner (id, petition_id, matter_id),
  constraint agent_ends_with_reason check ((ended_on is null) = (ended_because = ''))
);
call hy_keep('agent', 'id', 'petitioner_id', 'petition_id', 'matter_id', 'body_id', 'proof_id', 'entered_by', 'entered_on');
create index agent_matter on agent (matter_id);
-- one at a time: two agents of one petitioner could ask for opposite things
create unique index agent_one on agent (petitioner_id) where ended_on is null;
comment on table agent is 'sealed: delete';
alter table agent enable row level security;
alter table agent force row level security;
create policy agent_owner on agent to hongyan_owner using (true) with check (true);
create policy agent_writer on agent to hongyan_writer using (true) with check (true);
create policy agent_chain on agent for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id = agent.matter_id and s.body_id = hy_body()));
create policy agent_enter on agent for insert to hongyan_desk
  with check (body_id = hy_body() and entered_by = hy_actor() and ended_on is null and exists (select from standing s
    where s.matter_id = agent.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy agent_end on agent for update to hongyan_desk
  using (body_id = hy_body() and ended_on is null and exists (select from standing s
    where s.matter_id = agent.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (body_id = hy_body());
grant select, insert on agent to hongyan_desk;
grant update (ended_on, ended_because) on agent to hongyan_desk;
grant select on agent to hongyan_jobs;
grant select, delete on agent to hongyan_writer;
