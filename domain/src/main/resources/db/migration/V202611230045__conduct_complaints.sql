-- Complaints about how a matter is handled go to the supervision of the office above and are answered in writing. Who
-- handles the matter, the office complained of and whoever has a post there sees nothing of them.
create table conduct_complaint (
  id uuid primary key,
  matter_id uuid not null references matter,
  -- empty where a clerk found the complaint in a petition that was merged: every code of that petition opens it
  petitioner_id uuid,
  office_id uuid not null references office,
  body_id uuid not null,
  about_office_id uuid not null references office,
  about_body_id uuid not null,
  about_body text not null,
  number text not null,
  said text not null check (length(said) between 1 and 2000),
  made_on date not null,
  due_on date not null,
  steps text not null default '',
  finding text check (finding in ('UPHELD', 'PARTLY', 'NOT_UPHELD')),
  answer text not null default '',
  answered_by uuid references staff_member,
  answered_on date,
  version bigint not null default 0,
  constraint conduct_complaint_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint conduct_complaint_about_a_body foreign key (about_body_id, about_office_id) references unit (id, office_id),
  constraint conduct_complaint_by_a_petitioner foreign key (petitioner_id, matter_id) references petitioner (id, matter_id),
  constraint conduct_complaint_goes_above check (office_id <> about_office_id),
  constraint conduct_complaint_answered check ((answered_on is null) = (answer = '')
    and (answered_on is null) = (finding is null) and (answered_on is null) = (answered_by is null)
    and (answered_on is null or steps <> ''))
);
create unique index conduct_complaint_one_open on conduct_complaint (petitioner_id, about_body_id) where answered_on is null;
create index conduct_complaint_waiting on conduct_complaint (body_id, due_on, id) where answered_on is null;
create index conduct_complaint_matter on conduct_complaint (matter_id);
call hy_keep('conduct_complaint', 'id', 'matter_id', 'petitioner_id', 'office_id', 'body_id', 'about_office_id',
  'about_body_id', 'about_body', 'number', 'said', 'made_on', 'due_on');
comment on table conduct_complaint is 'sealed: delete';
alter table conduct_complaint enable row level security;
alter table conduct_complaint force row level security;
create policy conduct_complaint_owner on conduct_complaint to hongyan_owner using (true) with check (true);
create policy conduct_complaint_writer on conduct_complaint to hongyan_writer using (true) with check (true);
grant select, insert, delete on conduct_complaint to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- the supervisor, unless at work for the office complained of or handler of that matter
create function conduct_reads(p_matter uuid, p_about_office uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return exists (select from public.post p where p.person_id = public.hy_actor() and p.body_id = public.hy_body()
      and p.role = 'SUPERVISOR' and p.withdrawn_at is null)
    and not exists (select from public.post p where p.person_id = public.hy_actor() and p.office_id = p_about_office
      and p.withdrawn_at is null)
    and not exists (select from public.standing s where s.matter_id = p_matter and s.handler_id = public.hy_actor());
-- about whom the petitioner with the presented proof may complain, and which office above hears it; none above, no row
create function conduct_targets(p_matter uuid) returns table (about text, body_id uuid, office_id uuid, body_name text,
    to_body_id uuid, to_office_id uuid, to_name text) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select t.about, u.id, u.office_id, u.name, r.id, r.office_id, o.name
  from public.matter m
    cross join lateral (select 'BODY', public.match_holder(m.id)
      union all select 'OFFICE', m.body_id where m.body_id is distinct from public.match_holder(m.id)) t (about, body)
    join public.unit u on u.id = coalesce(t.body, m.body_id)
    join public.office f on f.id = u.office_id
    join public.office o on o.id = f.parent_id and o.state <> 'CLOSED'
    join public.unit r on r.office_id = o.id and r.root
  where m.id = p_matter and m.nature <> 'ACCUSATION' and m.state <> 'SEALED_OUT'
    and exists (select from public.petitioner_proof p where p.matter_id = m.id and p.proof = any (public.hy_proofs())
      and p.ended_at is null)
  order by t.about;
end;
-- 0: nobody above, or one is waiting already
create function conduct_raise(p_id uuid, p_number text, p_about text, p_said text, p_on date, p_due date) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  raised int;
begin
  insert into conduct_complaint (id, matter_id, petitioner_id, office_id, body_id, about_office_id, about_body_id,
    about_body, number, said, made_on, due_on)
  select p_id, w.matter_id, w.id, t.to_office_id, t.to_body_id, t.office_id, t.body_id, t.body_name, p_number, p_said, p_on,
    p_due
  from petitioner w cross join lateral conduct_targets(w.matter_id) t
  where w.id = withdrawal_petitioner(p_number) and t.about = p_about
  on conflict do nothing;
  get diagnostics raised = row_count;
  return raised;
end $$;
-- what a merged petition says about the conduct of those who handle the earlier matter; at the top the alarm, as before
create or replace function match_conduct(p_matter uuid, p_number text, p_said text, p_today date, p_due date) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  raised int;
begin
  insert into conduct_complaint (id, matter_id, office_id, body_id, about_office_id, about_body_id, about_body, number,
    said, made_on, due_on)
  select gen_random_uuid(), g.matter_id, o.id, r.id, u.office_id, u.id, u.name, p_number, p_said, p_today, p_due
  from merger g join unit u on u.id = g.holder_body_id join office f on f.id = u.office_id
    join office o on o.id = f.parent_id join unit r on r.office_id = o.id and r.root
  where g.matter_id = p_matter and g.body_id = hy_body();
  get diagnostics raised = row_count;
  if raised = 0 then
    raised := match_conduct(p_matter, p_number, p_said, p_today);
  end if;
  return raised;
end $$;
revoke execute on function conduct_reads(uuid, uuid), conduct_targets(uuid),
  conduct_raise(uuid, text, text, text, date, date), match_conduct(uuid, text, text, date, date) from public;
grant execute on function conduct_reads(uuid, uuid) to hongyan_desk;
grant execute on function conduct_targets(uuid), conduct_raise(uuid, text, text, text, date, date) to hongyan_portal;
grant execute on function match_conduct(uuid, text, text, date, date) to hongyan_desk;
revoke execute on function match_conduct(uuid, text, text, date) from hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;

create policy conduct_complaint_own on conduct_complaint for select to hongyan_desk
  using (body_id = hy_body() and hy_whole_desk() and conduct_reads(matter_id, about_office_id));
create policy conduct_complaint_answer on conduct_complaint for update to hongyan_desk
  using (body_id = hy_body() and hy_whole_desk() and conduct_reads(matter_id, about_office_id) and answered_on is null)
  with check (body_id = hy_body() and (answered_by is null or answered_by = hy_actor()));
create policy conduct_complaint_proof on conduct_complaint for select to hongyan_portal
  using (exists (select from petitioner_proof p where p.proof = any (hy_proofs()) and p.ended_at is null
    and p.matter_id = conduct_complaint.matter_id
    and p.petitioner_id = coalesce(conduct_complaint.petitioner_id, p.petitioner_id)));
grant select, update (steps, finding, answer, answered_by, answered_on, version) on conduct_complaint to hongyan_desk;
-- what was done inside and by whom is not for the portal
grant select (id, matter_id, petitioner_id, about_body, number, said, made_on, due_on, finding, answer, answered_on)
  on conduct_complaint to hongyan_portal;
