-- What is to leave the system after a transaction, and what petitioners are told. Isolation classes: outbox "jobs"
-- (everybody adds, only the jobs read); notice "office" (the body that tells, with a part in the matter).
create table outbox (
  id uuid primary key,
  lane text not null check (lane in ('NOTICE', 'DEADLINE', 'SUMMARY')),
  kind text not null,
  -- encrypted; erased when done or laid aside
  payload bytea,
  once_key text unique,
  state text not null default 'QUEUED' check (state in ('QUEUED', 'DONE', 'DEAD')),
  attempts int not null default 0,
  enqueued_at timestamptz not null,
  next_attempt_at timestamptz not null,
  finished_at timestamptz,
  last_fault text,
  constraint outbox_payload_is_erased_when_finished check ((state = 'QUEUED') = (payload is not null))
);
create index outbox_due on outbox (lane, next_attempt_at, id) where state = 'QUEUED';
create index outbox_unfinished on outbox (lane, state) where state <> 'DONE';
call hy_keep('outbox', 'id', 'lane', 'kind', 'once_key', 'enqueued_at');

create table notice (
  id uuid primary key,
  office_id uuid not null references office,
  body_id uuid not null,
  matter_id uuid not null references matter,
  petitioner_id uuid not null,
  notice_key text not null,
  title text not null,
  -- a query code is masked here
  text text not null,
  reached text not null default '',
  state text not null check (state in ('WAITING', 'SENT', 'KEPT', 'FAILED', 'PASSED_ON')),
  means text check (means in ('EMAIL', 'SMS', 'CALL', 'POST', 'IN_PERSON')),
  passed_on_by uuid references staff_member,
  created_at timestamptz not null,
  finished_at timestamptz,
  constraint notice_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint notice_to_a_petitioner_of_the_matter foreign key (petitioner_id, matter_id)
    references petitioner (id, matter_id),
  constraint notice_told_by_some_means check ((state in ('SENT', 'PASSED_ON')) = (means is not null))
);
create index notice_matter on notice (matter_id, body_id, id);
create index notice_to_pass_on on notice (body_id, id) where state in ('KEPT', 'FAILED');
call hy_keep('notice', 'id', 'office_id', 'body_id', 'matter_id', 'petitioner_id', 'notice_key', 'title', 'text',
  'reached', 'created_at');

do $$
declare
  t text;
begin
  foreach t in array array['outbox', 'notice'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to hongyan_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;
create policy notice_writer on notice to hongyan_writer using (true) with check (true);

create policy outbox_add on outbox for insert to hongyan_desk, hongyan_portal, hongyan_jobs
  with check (state = 'QUEUED' and attempts = 0);
create policy outbox_take on outbox for select to hongyan_jobs using (true);
create policy outbox_move on outbox for update to hongyan_jobs using (true) with check (true);

create policy notice_office on notice for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body()
    and exists (select from standing s where s.matter_id = notice.matter_id and s.body_id = hy_body()));
create policy notice_add on notice for insert to hongyan_desk, hongyan_jobs
  with check (body_id = hy_body() and state in ('WAITING', 'KEPT')
    and (exists (select from standing s where s.matter_id = notice.matter_id and s.body_id = hy_body())
      or hy_matter_is_new(matter_id, hy_body())));
create policy notice_pass_on on notice for update to hongyan_desk
  using (body_id = hy_body() and state in ('KEPT', 'FAILED')
    and exists (select from standing s where s.matter_id = notice.matter_id and s.body_id = hy_body()))
  with check (state = 'PASSED_ON' and passed_on_by = hy_actor() and means not in ('EMAIL', 'SMS'));
create policy notice_own_submission on notice for insert to hongyan_portal
  with check (state in ('WAITING', 'KEPT') and petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null)
    and exists (select from matter m where m.id = notice.matter_id and m.body_id = notice.body_id));

grant insert on outbox to hongyan_desk, hongyan_portal, hongyan_jobs;
grant select on outbox to hongyan_jobs;
grant update (state, payload, attempts, next_attempt_at, finished_at, last_fault) on outbox to hongyan_jobs;
grant select, insert on notice to hongyan_desk, hongyan_jobs;
grant update (state, means, passed_on_by, finished_at) on notice to hongyan_desk;
grant insert on notice to hongyan_portal;
grant select, update (state, means, finished_at) on notice to hongyan_writer;

-- what became of a notice that waited to be sent; said once, by the jobs
create function notice_outcome(p_id uuid, p_state text, p_means text, p_at timestamptz) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  update notice set state = p_state, means = p_means, finished_at = p_at where id = p_id and state = 'WAITING';
  get diagnostics changed = row_count;
  return changed;
end $$;
revoke all on function notice_outcome(uuid, text, text, timestamptz) from public;
grant create on schema public to hongyan_writer;
alter function notice_outcome(uuid, text, text, timestamptz) owner to hongyan_writer;
revoke create on schema public from hongyan_writer;
set role hongyan_writer;
grant execute on function notice_outcome(uuid, text, text, timestamptz) to hongyan_jobs;
reset role;
