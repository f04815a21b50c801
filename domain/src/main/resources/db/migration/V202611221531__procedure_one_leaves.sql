-- One of several representatives who withdraws alone leaves after seven days, and the matter goes on for the others;
-- the last of them withdraws the matter.
alter table petitioner add column left_on date;
alter table withdrawal drop constraint withdrawal_state_check;
alter table withdrawal add constraint withdrawal_state_check
  check (state in ('ASKED', 'UNDONE', 'EFFECTIVE', 'LAPSED', 'LEFT'));
grant update (left_on) on petitioner to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- day of the last wish once everybody who is still there has asked; null while somebody has not
create or replace function withdrawal_all_asked(p_number text) returns date language sql stable security definer
  set search_path = public, pg_temp
  return (select case when count(w.id) = count(*) then max((w.recorded_at at time zone 'Asia/Shanghai')::date) end
    from public.petitioner me join public.petitioner t on t.matter_id = me.matter_id and t.left_on is null
      left join public.withdrawal w on w.petitioner_id = t.id and w.state = 'ASKED'
    where me.id = public.withdrawal_petitioner(p_number));

-- enters the wish; 0 if there is nothing to withdraw, it is there already or the person has left
create or replace function withdrawal_ask(p_id uuid, p_number text, p_on date, p_now timestamptz) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked int;
begin
  insert into withdrawal (id, matter_id, office_id, body_id, petitioner_id, channel, asked_on, state, recorded_at)
  select p_id, m.id, s.office_id, s.body_id, t.id, 'ONLINE', p_on, 'ASKED', p_now
  from petitioner t join matter m on m.id = t.matter_id join standing s on s.matter_id = m.id and s.is_holder
  where t.id = withdrawal_petitioner(p_number) and t.left_on is null
    and m.state in ('SUBMITTED', 'REGISTERED', 'IN_TRANSIT', 'BOUND', 'OBJECTED', 'DISPUTED', 'ACCEPTED',
      'OPINION_PENDING')
  on conflict do nothing;
  get diagnostics asked = row_count;
  return asked;
end $$;

-- withdrawals to look at, with the day from which the seven days count: of the last wish where everybody has asked, of
-- the first where somebody asked alone; ids and dates, no content
create or replace function passing_withdrawals() returns table (matter_id uuid, office_id uuid, body_id uuid,
    asked_on date) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select m.id, s.office_id, s.body_id,
    case when count(*) >= (select count(*) from public.petitioner p where p.matter_id = m.id and p.left_on is null)
      then max((w.recorded_at at time zone 'Asia/Shanghai')::date)
      else min((w.recorded_at at time zone 'Asia/Shanghai')::date) end
  from public.withdrawal w join public.matter m on m.id = w.matter_id
    join public.standing s on s.matter_id = m.id and s.is_holder
  where w.state = 'ASKED'
  group by m.id, s.office_id, s.body_id
  order by 4, 1 limit 500;
end;

-- the wish of somebody alone has taken effect; for the body that holds the matter. 0 if there is no such wish
create function petitioner_leave(p_petitioner uuid, p_on date) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  gone int;
begin
  update petitioner t set left_on = p_on
  where t.id = p_petitioner and t.left_on is null
    and exists (select from withdrawal w where w.petitioner_id = t.id and w.state in ('ASKED', 'LEFT'))
    and exists (select from standing s where s.matter_id = t.matter_id and s.body_id = hy_body() and s.is_holder)
    and exists (select from petitioner o where o.matter_id = t.matter_id and o.id <> t.id and o.left_on is null);
  get diagnostics gone = row_count;
  return gone;
end $$;
revoke execute on function petitioner_leave(uuid, date) from public;
grant execute on function petitioner_leave(uuid, date) to hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
