-- What was promised to the petitioner, with its day, and what was given as help. A promise is seen by everybody with a
-- part in the matter and by the petitioner; help is the body's own and never mixed with the merits.
create table commitment (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  source text not null check (source in ('OPINION', 'AGREEMENT', 'OTHER')),
  by_whom text not null,
  promise text not null,
  due_on date not null,
  state text not null check (state in ('OPEN', 'FULFILLED', 'FAILED')),
  ended_on date,
  outcome text not null default '',
  missed_on date,
  made_by uuid references staff_member,
  made_on date not null,
  version bigint not null default 0,
  constraint commitment_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint commitment_ends_on_a_day check ((state = 'OPEN') = (ended_on is null))
);
call hy_keep('commitment', 'id', 'matter_id', 'office_id', 'body_id', 'source', 'by_whom', 'promise', 'due_on', 'made_on');
create index commitment_matter on commitment (matter_id);
create index commitment_open on commitment (due_on) where state = 'OPEN' and missed_on is null;
alter table commitment enable row level security;
alter table commitment force row level security;
create policy commitment_owner on commitment to hongyan_owner using (true) with check (true);
create policy commitment_writer on commitment to hongyan_writer using (true) with check (true);
create policy commitment_chain on commitment for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id = commitment.matter_id and s.body_id = hy_body()));
create policy commitment_make on commitment for insert to hongyan_desk
  with check (body_id = hy_body() and state = 'OPEN' and exists (select from standing s
    where s.matter_id = commitment.matter_id and s.body_id = hy_body() and s.is_holder));
create policy commitment_end on commitment for update to hongyan_desk, hongyan_jobs
  using (state = 'OPEN' and exists (select from standing s
    where s.matter_id = commitment.matter_id and s.body_id = hy_body() and s.is_holder))
  with check (exists (select from standing s
    where s.matter_id = commitment.matter_id and s.body_id = hy_body() and s.is_holder));
create policy commitment_proof on commitment for select to hongyan_portal
  using (commitment.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
grant select, insert, update on commitment to hongyan_desk;
grant select, update on commitment to hongyan_jobs;
grant select on commitment to hongyan_writer;
grant select (id, matter_id, by_whom, promise, due_on, state, ended_on, outcome, made_on) on commitment to hongyan_portal;

create table assistance (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  kind text not null check (kind in ('RELIEF', 'SUBSISTENCE', 'MEDICAL', 'HOUSING', 'WORK', 'LEGAL_AID', 'JUDICIAL', 'OTHER')),
  need text not null,
  given_by text not null,
  amount numeric(12, 2) check (amount > 0),
  state text not null check (state in ('APPLIED', 'APPROVED', 'REFUSED', 'DELIVERED')),
  applied_on date not null,
  decided_on date,
  delivered_on date,
  remark text not null default '',
  recorded_by uuid not null references staff_member,
  version bigint not null default 0,
  constraint assistance_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint assistance_decided_on_a_day check ((state = 'APPLIED') = (decided_on is null)),
  constraint assistance_delivered_on_a_day check ((state = 'DELIVERED') = (delivered_on is not null))
);
call hy_keep('assistance', 'id', 'matter_id', 'office_id', 'body_id', 'kind', 'need', 'given_by', 'applied_on');
create index assistance_matter on assistance (matter_id);
alter table assistance enable row level security;
alter table assistance force row level security;
create policy assistance_owner on assistance to hongyan_owner using (true) with check (true);
create policy assistance_writer on assistance to hongyan_writer using (true) with check (true);
create policy assistance_own on assistance for select to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = assistance.matter_id and s.body_id = hy_body()));
create policy assistance_apply on assistance for insert to hongyan_desk
  with check (body_id = hy_body() and state = 'APPLIED' and exists (select from standing s
    where s.matter_id = assistance.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy assistance_go_on on assistance for update to hongyan_desk
  using (body_id = hy_body() and state in ('APPLIED', 'APPROVED') and exists (select from standing s
    where s.matter_id = assistance.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (body_id = hy_body());
grant select, insert, update on assistance to hongyan_desk;

-- promises whose day is over and that nobody has marked: ids and dates, no content
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create function passing_commitments(p_before date) returns table (matter_id uuid, office_id uuid, body_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct c.matter_id, s.office_id, s.body_id from public.commitment c
    join public.standing s on s.matter_id = c.matter_id and s.is_holder
  where c.state = 'OPEN' and c.missed_on is null and c.due_on < p_before
  order by 1 limit 500;
end;
revoke execute on function passing_commitments(date) from public;
grant execute on function passing_commitments(date) to hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
