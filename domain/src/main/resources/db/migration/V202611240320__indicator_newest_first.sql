-- After a bulk load the notes are worked off by month: half the time of going by the order they came in.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create or replace function indicator_drain(p_today date, p_now timestamptz, p_limit int) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  v_day date;
  v_done int;
  v_offices uuid[];
  v_months date[];
begin
  if session_user <> 'hongyan_jobs' or not pg_try_advisory_xact_lock(hashtext('indicator')) then
    return 0;
  end if;
  select s.counted_on into v_day from indicator_state s;
  if v_day < p_today then
    -- what became overdue since
    insert into indicator_stale (office_id, month)
    select distinct k.office_id, date_trunc('month', k.due_on)::date from clock k
    where k.state = 'RUNNING' and k.due_on >= v_day and k.due_on < p_today
      and k.kind in ('DISPATCH', 'RECEIPT_NOTICE', 'HANDLING', 'ASSIGNED_LIMIT');
    update indicator_state set counted_on = p_today;
  end if;
  with taken as (
    -- the newest months first: they are looked at most, and one month of many offices is added up above once, not often
    delete from indicator_stale where id in (select s.id from indicator_stale s order by s.month desc, s.id limit p_limit)
    returning office_id, month),
  cells as (select t.office_id, t.month, count(*) as n from taken t group by 1, 2)
  select array_agg(c.office_id), array_agg(c.month), coalesce(sum(c.n), 0) into v_offices, v_months, v_done from cells c;
  if v_done > 0 then
    perform indicator_write(v_offices, v_months, p_today);
  end if;
  update indicator_state set counted_at = p_now;
  return v_done;
end $$;
reset role;
revoke create on schema public from hongyan_writer;
