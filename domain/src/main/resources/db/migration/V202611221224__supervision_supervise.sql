-- Supervision of a matter and its answer, seen by its two ends; and what a superior without a part sees of what is overdue
-- below it: number, unit, day. Content opens by calling for the file only, with a reason on the timeline.
create table supervision (
  id uuid primary key,
  matter_id uuid not null references matter,
  number text not null,
  sender_office_id uuid not null references office,
  sender_body_id uuid not null,
  receiver_office_id uuid not null references office,
  receiver_body_id uuid not null,
  ground text not null,
  form text not null check (form in ('LETTER', 'IMPROVE', 'POLICY', 'ACCOUNTABILITY')),
  facts text not null,
  demanded text not null,
  opened_on date not null,
  due_on date,
  document_id uuid,
  state text not null check (state in ('SENT', 'ANSWERED', 'VERIFIED', 'ESCALATED', 'CLOSED')),
  follow text check (follow in ('FULLY', 'PARTLY', 'NOT')),
  answer text not null default '',
  answered_on date,
  answered_by uuid references staff_member,
  escalation text check (escalation in ('TALK', 'CIRCULAR', 'LISTED')),
  verdict text not null default '',
  opened_by uuid not null references staff_member,
  opened_at timestamptz not null,
  ended_on date,
  version bigint not null default 0,
  constraint supervision_sender_of_the_office foreign key (sender_body_id, sender_office_id) references unit (id, office_id),
  constraint supervision_receiver_of_the_office foreign key (receiver_body_id, receiver_office_id)
    references unit (id, office_id),
  constraint supervision_document_of_the_matter foreign key (document_id, matter_id) references document (id, matter_id),
  constraint supervision_of_another check (sender_body_id <> receiver_body_id),
  constraint supervision_answered_in_full check ((answered_on is null) = (follow is null)),
  constraint supervision_ends_on_a_day check ((state in ('VERIFIED', 'CLOSED')) = (ended_on is not null))
);
call hy_keep('supervision', 'id', 'matter_id', 'number', 'sender_office_id', 'sender_body_id', 'receiver_office_id',
  'receiver_body_id', 'ground', 'form', 'facts', 'demanded', 'opened_on', 'due_on', 'opened_by', 'opened_at');
create unique index supervision_one_open on supervision (matter_id, sender_body_id) where ended_on is null;
alter table supervision enable row level security;
alter table supervision force row level security;
create policy supervision_owner on supervision to hongyan_owner using (true) with check (true);
create policy supervision_writer on supervision to hongyan_writer using (true) with check (true);
create policy supervision_ends on supervision for select to hongyan_desk
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = supervision.matter_id and s.body_id = hy_body()));
create policy supervision_open on supervision for insert to hongyan_desk
  with check (sender_body_id = hy_body() and state = 'SENT' and exists (select from standing s
    where s.matter_id = supervision.matter_id and s.body_id = hy_body() and not s.is_holder
      and s.roles && array['SENDER', 'ASSIGNER', 'SUPERVISOR']));
create policy supervision_go_on on supervision for update to hongyan_desk
  using (ended_on is null and (sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = supervision.matter_id and s.body_id = hy_body()))
  with check (case when receiver_body_id = hy_body() then state = 'ANSWERED' else sender_body_id = hy_body() end);
grant select, insert, update on supervision to hongyan_desk;
grant select on supervision to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- governments below the caller's, and the departments of the caller's own office; never a congress, never an accusation
create function supervision_overdue(p_today date) returns table (matter_id uuid, number text, body_id uuid,
    body_name text, due_on date, known boolean) language sql stable security definer set search_path = public, pg_temp
begin atomic
  with recursive down as (
    select o.id from public.office o where o.id = public.hy_office() and o.kind = 'GOV'
    union
    select o.id from public.office o join down on o.parent_id = down.id where o.kind = 'GOV')
  select m.id, m.number, h.body_id, u.name, min(k.due_on),
    exists (select from public.standing s where s.matter_id = m.id and s.body_id = public.hy_body())
  from public.standing h join down on down.id = h.office_id
    join public.matter m on m.id = h.matter_id
    join public.unit u on u.id = h.body_id
    join public.clock k on k.matter_id = m.id and k.body_id = h.body_id and k.state = 'RUNNING' and k.petitioner_id is null
  where h.is_holder and h.body_id <> public.hy_body() and m.nature <> 'ACCUSATION' and k.due_on < p_today
    and exists (select from public.unit r where r.id = public.hy_body() and r.root and r.office_id = public.hy_office())
  group by m.id, m.number, h.body_id, u.name
  order by min(k.due_on), m.number limit 500;
end;

-- the part of a supervisor, for whom the matter stands in that list and nobody else
create function supervision_call(p_matter uuid, p_today date, p_now timestamptz) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  if session_user <> 'hongyan_desk' or not exists (select from supervision_overdue(p_today) o where o.matter_id = p_matter) then
    return 0;
  end if;
  perform from matter where id = p_matter for update;
  insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
  values (p_matter, hy_office(), hy_body(), array['SUPERVISOR'], false, p_now)
  on conflict (matter_id, body_id) do update set
    roles = array(select distinct r from unnest(array_remove(standing.roles, 'PAST') || excluded.roles) r);
  get diagnostics changed = row_count;
  return changed;
end $$;
revoke execute on function supervision_overdue(date), supervision_call(uuid, date, timestamptz) from public;
grant execute on function supervision_overdue(date), supervision_call(uuid, date, timestamptz) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
