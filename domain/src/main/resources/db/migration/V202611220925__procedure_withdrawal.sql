-- A petitioner's wish to withdraw, entered from paper, a visit or a call: effective seven days after the last of all
-- representatives has asked, undone until then.
create table withdrawal (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  petitioner_id uuid not null,
  channel text not null,
  asked_on date not null,
  state text not null check (state in ('ASKED', 'UNDONE', 'EFFECTIVE', 'LAPSED')),
  ended_on date,
  recorded_by uuid references staff_member,
  recorded_at timestamptz not null,
  constraint withdrawal_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint withdrawal_by_a_petitioner_of_the_matter foreign key (petitioner_id, matter_id)
    references petitioner (id, matter_id),
  constraint withdrawal_ends_on_a_day check ((state = 'ASKED') = (ended_on is null))
);
call hy_keep('withdrawal', 'id', 'matter_id', 'office_id', 'body_id', 'petitioner_id', 'channel', 'asked_on');
create unique index withdrawal_one_open on withdrawal (petitioner_id) where state = 'ASKED';
alter table withdrawal enable row level security;
alter table withdrawal force row level security;
create policy withdrawal_owner on withdrawal to hongyan_owner using (true) with check (true);
create policy withdrawal_writer on withdrawal to hongyan_writer using (true) with check (true);
create policy withdrawal_chain on withdrawal for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id = withdrawal.matter_id and s.body_id = hy_body()));
create policy withdrawal_enter on withdrawal for insert to hongyan_desk
  with check (body_id = hy_body() and state = 'ASKED' and exists (select from standing s
    where s.matter_id = withdrawal.matter_id and s.body_id = hy_body() and s.is_holder));
create policy withdrawal_end on withdrawal for update to hongyan_desk, hongyan_jobs
  using (state = 'ASKED' and exists (select from standing s
    where s.matter_id = withdrawal.matter_id and s.body_id = hy_body() and s.is_holder))
  with check (exists (select from standing s
    where s.matter_id = withdrawal.matter_id and s.body_id = hy_body() and s.is_holder));
grant select, insert, update on withdrawal to hongyan_desk;
grant select, update on withdrawal to hongyan_jobs;
grant select on withdrawal to hongyan_writer;

-- The day passing writes the record of a withdrawal as it writes that of a completion.
drop policy document_job_record on document;
drop policy document_job_sign on document;
drop policy document_counter_job on document_counter;
create policy document_job_record on document for insert to hongyan_jobs
  with check (kind in ('COMPLETION_RECORD', 'WITHDRAWAL_RECORD') and body_id = hy_body() and drafted_by is null
    and exists (select from standing s
    where s.matter_id = document.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy document_job_sign on document for update to hongyan_jobs
  using (kind in ('COMPLETION_RECORD', 'WITHDRAWAL_RECORD') and body_id = hy_body() and drafted_by is null)
  with check (kind in ('COMPLETION_RECORD', 'WITHDRAWAL_RECORD') and body_id = hy_body() and signed_by is null);
create policy document_counter_job on document_counter for all to hongyan_jobs
  using (kind in ('COMPLETION_RECORD', 'WITHDRAWAL_RECORD') and body_id = hy_body())
  with check (kind in ('COMPLETION_RECORD', 'WITHDRAWAL_RECORD') and body_id = hy_body());

-- withdrawals to look at: everybody has asked, or the matter can no longer be withdrawn; ids and dates, no content
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create function passing_withdrawals() returns table (matter_id uuid, office_id uuid, body_id uuid, asked_on date)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select m.id, s.office_id, s.body_id, max((w.recorded_at at time zone 'Asia/Shanghai')::date)
  from public.withdrawal w join public.matter m on m.id = w.matter_id
    join public.standing s on s.matter_id = m.id and s.is_holder
  where w.state = 'ASKED'
  group by m.id, m.state, s.office_id, s.body_id
  having m.state not in ('SUBMITTED', 'REGISTERED', 'IN_TRANSIT', 'BOUND', 'OBJECTED', 'DISPUTED', 'ACCEPTED',
      'OPINION_PENDING')
    or count(*) = (select count(*) from public.petitioner p where p.matter_id = m.id)
  order by 4, 1 limit 500;
end;
revoke execute on function passing_withdrawals() from public;
grant execute on function passing_withdrawals() to hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
