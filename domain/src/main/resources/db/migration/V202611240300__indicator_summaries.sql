-- Indicators (domain.md §3.6): what the figures of an office are read from. Counted per office, subject of the first level
-- and month from the book itself, never by adding up changes: whoever changes a matter leaves a note of the months it
-- touches, and a job counts these again. Accusations are in none of them.
create table indicator_month (
  office_id uuid not null references office,
  -- true: the office with everything below it; only for offices that have something below
  whole boolean not null default false,
  -- six digits of the first level, 000000 where nobody has chosen one
  subject_code text not null check (subject_code ~ '^[0-9]{2}0000$'),
  month date not null check (extract(day from month) = 1),
  received int not null default 0, registered int not null default 0, persons int not null default 0,
  repeats int not null default 0, repeat_persons int not null default 0, letters int not null default 0,
  visits int not null default 0, online int not null default 0, matters int not null default 0,
  answered int not null default 0, completed int not null default 0, dispatch_all int not null default 0,
  dispatch_n int not null default 0, dispatch_met int not null default 0, dispatch_late int not null default 0,
  dispatch_exits int not null default 0, dispatch_withdrawn int not null default 0,
  notice_all int not null default 0, notice_n int not null default 0, notice_met int not null default 0,
  notice_late int not null default 0, notice_exits int not null default 0,
  notice_withdrawn int not null default 0, handling_all int not null default 0,
  handling_n int not null default 0, handling_met int not null default 0, handling_late int not null default 0,
  handling_exits int not null default 0, handling_withdrawn int not null default 0,
  handling_extended int not null default 0, limit_n int not null default 0, limit_met int not null default 0,
  limit_late int not null default 0, reports int not null default 0, reports_first int not null default 0,
  office_asked int not null default 0, office_rated int not null default 0, office_exits int not null default 0,
  office_withdrawn int not null default 0, body_asked int not null default 0, body_rated int not null default 0,
  body_exits int not null default 0, body_withdrawn int not null default 0, accept_n int not null default 0,
  accept_days int not null default 0, reply_n int not null default 0, reply_days int not null default 0,
  office_satisfied numeric(14, 6) not null default 0, body_satisfied numeric(14, 6) not null default 0,
  primary key (office_id, whole, month, subject_code)
);
-- months to count again; without a unique key, so that two writers never wait for each other
create table indicator_stale (
  id bigint generated always as identity primary key,
  office_id uuid not null,
  month date not null
);
-- one row: until which day overdue limits are counted, and when the last notes were worked off
create table indicator_state (
  single boolean primary key default true check (single),
  counted_on date not null,
  counted_at timestamptz
);
insert into indicator_state (counted_on) values (date '2000-01-01');
do $$
declare
  t text;
begin
  foreach t in array array['indicator_month', 'indicator_stale', 'indicator_state'] loop
    execute format('alter table %1$I enable row level security', t);
    execute format('alter table %1$I force row level security', t);
    execute format('create policy %1$s_owner on %1$I to hongyan_owner using (true) with check (true)', t);
    execute format('create policy %1$s_writer on %1$I to hongyan_writer using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update, delete on indicator_month, indicator_stale to hongyan_writer;
grant select, update on indicator_state to hongyan_writer;
create index petition_cohort on petition (office_id, received_on);
create index clock_cohort on clock (office_id, kind, due_on)
  where kind in ('DISPATCH', 'RECEIPT_NOTICE', 'HANDLING', 'ASSIGNED_LIMIT');
create index rating_cohort on rating (office_id, target, closes_on) where shown_at is not null;
create index report_decided on report (sender_body_id, decided_at) where verdict is not null;

grant create on schema public to hongyan_writer;
set role hongyan_writer;

-- the clocks of one kind due in these months, each with what becomes of it in a rate: only the first of a matter, for a
-- notice that of each body; what an office of the people's congress assigned is in no rate of the government
create function indicator_clocks(p_offices uuid[], p_months date[], p_kind text, p_today date)
  returns table (matter_id uuid, clock_id uuid, office uuid, subject text, month date, due_on date, counts boolean,
    met boolean, late boolean, left_out boolean, withdrawn boolean, extended boolean, began int, took int)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  with due as (
    select k.*, c.month, m.state as matter_state, m.registered_on, m.nature,
      case when m.state = 'SEALED_OUT' or m.nature = 'ACCUSATION' then '000000'
        else left(coalesce(m.subject_code, '00'), 2) || '0000' end as subject,
      m.state = 'SEALED_OUT' or m.nature = 'ACCUSATION' as sealed,
      m.state = 'WITHDRAWN' and k.stopped_on = (select max(w.ended_on) from public.withdrawal w
        where w.matter_id = m.id and w.state = 'EFFECTIVE') as gone,
      coalesce(h.state, '') as way,
      -- passing on stops the first limit provisionally; should it turn out wrong, the limit runs on
      k.state = 'STOPPED' or k.state = 'PAUSED' and p_kind = 'DISPATCH' as ended,
      p_kind = 'RECEIPT_NOTICE' and exists (select from public.handover d where d.parent_id = k.handover_id
        and d.kind in ('REFER', 'ASSIGN')) as passed_on,
      p_kind = 'HANDLING' and exists (select from public.handover d where d.matter_id = k.matter_id
        and d.receiver_body_id = k.body_id and d.state in ('TAKEN_OVER', 'UPHELD')) as given_up
    from unnest(p_offices, p_months) c (office, month)
      join public.office o on o.id = c.office
      join public.clock k on k.office_id = c.office and k.kind = p_kind and k.due_on >= c.month
        and k.due_on < c.month + interval '1 month' and k.state <> 'VOID'
      join public.matter m on m.id = k.matter_id
      left join public.handover h on h.id = k.handover_id
    where (o.kind = 'NPC' or not exists (select from public.petition p join public.office f on f.id = p.office_id
        where p.matter_id = m.id and f.kind = 'NPC'))
      and (p_kind = 'ASSIGNED_LIMIT' or not exists (select from public.clock e where e.matter_id = k.matter_id
        and e.kind = k.kind and e.state <> 'VOID' and (p_kind <> 'RECEIPT_NOTICE' or e.body_id = k.body_id)
        and (e.started_on, e.id) < (k.started_on, k.id)))
  ), judged as (
    select d.*, not (d.sealed or d.matter_state = 'DIVERTED' or d.gone
        or (p_kind = 'HANDLING' and d.matter_state in ('NO_LONGER', 'REFUSED'))
        or (p_kind = 'RECEIPT_NOTICE' and (d.passed_on or d.way in ('PASSED_ON', 'UPHELD', 'DISPUTED', 'RECALLED')))
        or (p_kind = 'ASSIGNED_LIMIT' and d.way in ('UPHELD', 'DISPUTED', 'RECALLED', 'TAKEN_OVER', 'CLOSED')))
      and (d.ended or d.state = 'RUNNING' and d.due_on < p_today) as counts
    from due d)
  select j.matter_id, j.id, j.office_id, j.subject, j.month, j.due_on, j.counts,
    j.ended and j.stopped_on <= j.due_on and not j.given_up,
    j.ended and (j.stopped_on > j.due_on or j.given_up),
    j.sealed or j.matter_state in ('DIVERTED', 'REFUSED', 'NO_LONGER'),
    j.gone and not j.sealed, j.because ~ '(^|\|)EXT_[0-9]',
    j.started_on - j.registered_on,
    case when j.ended and not j.given_up then j.stopped_on - j.registered_on end
  from judged j;
end;

-- matters whose rating windows have all closed, in the month of the last of them, each with the mean of its ratings; null
-- where nobody rated
create function indicator_ratings(p_offices uuid[], p_months date[], p_target text)
  returns table (matter_id uuid, office uuid, subject text, month date, state text, mean numeric)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select m.id, c.office, left(coalesce(m.subject_code, '00'), 2) || '0000', c.month, m.state,
    round(avg(case a.value when 'DISSATISFIED' then 0 when 'SATISFIED' then 1 when 'BASICALLY_SATISFIED' then 1 end), 6)
  from unnest(p_offices, p_months) c (office, month)
    join lateral (select distinct r.matter_id from public.rating r where r.office_id = c.office and r.target = p_target
      and r.shown_at is not null and r.closes_on >= c.month and r.closes_on < c.month + interval '1 month') r on true
    join public.matter m on m.id = r.matter_id
    join public.rating a on a.matter_id = m.id and a.office_id = c.office and a.target = p_target
    join public.office o on o.id = c.office
  where m.nature <> 'ACCUSATION' and m.state <> 'SEALED_OUT'
    and (o.kind = 'NPC' or not exists (select from public.petition p join public.office f on f.id = p.office_id
      where p.matter_id = m.id and f.kind = 'NPC'))
  group by m.id, c.office, m.subject_code, c.month, m.state
  having bool_and(a.shown_at is not null) and max(a.closes_on) < c.month + interval '1 month';
end;

-- how far below the top an office stands
create function indicator_depth(p_office uuid) returns int language sql stable security definer
  set search_path = public, pg_temp
begin atomic
  with recursive up as (
    select o.parent_id, 0 as depth from public.office o where o.id = p_office
    union all
    select o.parent_id, u.depth + 1 from up u join public.office o on o.id = u.parent_id where u.depth < 20)
  select max(u.depth) from up u;
end;

-- counts these months of these offices again, and everything above them
create function indicator_write(p_offices uuid[], p_months date[], p_today date) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  v_office uuid;
  v_month date;
begin
  delete from indicator_month i using unnest(p_offices, p_months) c (office, month)
  where i.office_id = c.office and i.month = c.month and not i.whole;
  insert into indicator_month (office_id, subject_code, month,
    received, registered, persons, repeats, repeat_persons, letters, visits, online, matters, answered,
    completed)
  select c.office, left(coalesce(m.subject_code, '00'), 2) || '0000', c.month,
    count(*) filter (where p.parted_from is null),
    count(*) filter (where p.parted_from is null and m.registered_on is not null),
    coalesce(sum(p.head_count) filter (where p.parted_from is null and m.registered_on is not null), 0),
    count(g.matter_id), coalesce(sum(p.head_count) filter (where g.matter_id is not null), 0),
    count(*) filter (where p.parted_from is null and m.registered_on is not null
      and p.channel in ('LETTER', 'BOX', 'HANDED_DOWN')),
    count(*) filter (where p.parted_from is null and m.registered_on is not null and p.channel = 'VISIT'),
    count(*) filter (where p.parted_from is null and m.registered_on is not null
      and p.channel not in ('LETTER', 'BOX', 'HANDED_DOWN', 'VISIT')),
    count(*) filter (where m.registered_on is not null and m.state <> 'MERGED'),
    count(*) filter (where m.state in ('REPLIED', 'IN_REVIEW', 'REVIEWED', 'IN_FINAL', 'FINALISED', 'ANSWERED',
      'COMPLETED', 'ARCHIVED')),
    count(*) filter (where m.state in ('COMPLETED', 'ARCHIVED'))
  from unnest(p_offices, p_months) c (office, month)
    join petition p on p.office_id = c.office and p.received_on >= c.month and p.received_on < c.month + interval '1 month'
    join matter m on m.id = p.matter_id
    left join merger g on g.matter_id = m.id and g.repetition in ('REPEAT', 'FIRST_HERE') and p.parted_from is null
  where m.nature <> 'ACCUSATION' and m.state <> 'SEALED_OUT'
  group by 1, 2, 3
  on conflict (office_id, whole, month, subject_code) do update set
    received = excluded.received, registered = excluded.registered, persons = excluded.persons,
    repeats = excluded.repeats, repeat_persons = excluded.repeat_persons, letters = excluded.letters,
    visits = excluded.visits, online = excluded.online, matters = excluded.matters,
    answered = excluded.answered, completed = excluded.completed;
  insert into indicator_month (office_id, subject_code, month,
    dispatch_all, dispatch_n, dispatch_met, dispatch_late, dispatch_exits, dispatch_withdrawn)
  select k.office, k.subject, k.month, count(*), count(*) filter (where k.counts),
    count(*) filter (where k.counts and k.met), count(*) filter (where k.counts and k.late),
    count(*) filter (where k.left_out), count(*) filter (where k.withdrawn)
  from indicator_clocks(p_offices, p_months, 'DISPATCH', p_today) k group by 1, 2, 3
  on conflict (office_id, whole, month, subject_code) do update set
    dispatch_all = excluded.dispatch_all, dispatch_n = excluded.dispatch_n,
    dispatch_met = excluded.dispatch_met, dispatch_late = excluded.dispatch_late,
    dispatch_exits = excluded.dispatch_exits, dispatch_withdrawn = excluded.dispatch_withdrawn;
  insert into indicator_month (office_id, subject_code, month,
    notice_all, notice_n, notice_met, notice_late, notice_exits, notice_withdrawn)
  select k.office, k.subject, k.month, count(*), count(*) filter (where k.counts),
    count(*) filter (where k.counts and k.met), count(*) filter (where k.counts and k.late),
    count(*) filter (where k.left_out), count(*) filter (where k.withdrawn)
  from indicator_clocks(p_offices, p_months, 'RECEIPT_NOTICE', p_today) k group by 1, 2, 3
  on conflict (office_id, whole, month, subject_code) do update set
    notice_all = excluded.notice_all, notice_n = excluded.notice_n, notice_met = excluded.notice_met,
    notice_late = excluded.notice_late, notice_exits = excluded.notice_exits,
    notice_withdrawn = excluded.notice_withdrawn;
  insert into indicator_month (office_id, subject_code, month,
    handling_all, handling_n, handling_met, handling_late, handling_exits, handling_withdrawn,
    handling_extended, accept_n, accept_days, reply_n, reply_days)
  select k.office, k.subject, k.month, count(*), count(*) filter (where k.counts),
    count(*) filter (where k.counts and k.met), count(*) filter (where k.counts and k.late),
    count(*) filter (where k.left_out), count(*) filter (where k.withdrawn),
    count(*) filter (where k.counts and k.extended), count(*) filter (where k.counts and k.began >= 0),
    coalesce(sum(k.began) filter (where k.counts and k.began >= 0), 0),
    count(*) filter (where k.counts and k.took >= 0),
    coalesce(sum(k.took) filter (where k.counts and k.took >= 0), 0)
  from indicator_clocks(p_offices, p_months, 'HANDLING', p_today) k group by 1, 2, 3
  on conflict (office_id, whole, month, subject_code) do update set
    handling_all = excluded.handling_all, handling_n = excluded.handling_n,
    handling_met = excluded.handling_met, handling_late = excluded.handling_late,
    handling_exits = excluded.handling_exits, handling_withdrawn = excluded.handling_withdrawn,
    handling_extended = excluded.handling_extended, accept_n = excluded.accept_n,
    accept_days = excluded.accept_days, reply_n = excluded.reply_n, reply_days = excluded.reply_days;
  insert into indicator_month (office_id, subject_code, month,
    limit_n, limit_met, limit_late)
  select k.office, k.subject, k.month, count(*) filter (where k.counts),
    count(*) filter (where k.counts and k.met), count(*) filter (where k.counts and k.late)
  from indicator_clocks(p_offices, p_months, 'ASSIGNED_LIMIT', p_today) k group by 1, 2, 3
  on conflict (office_id, whole, month, subject_code) do update set
    limit_n = excluded.limit_n, limit_met = excluded.limit_met, limit_late = excluded.limit_late;
  insert into indicator_month (office_id, subject_code, month,
    reports, reports_first)
  select c.office, left(coalesce(m.subject_code, '00'), 2) || '0000', c.month, count(*),
    count(*) filter (where r.round = 1 and r.verdict in ('ACCEPTED', 'ACCEPTED_BY_SILENCE'))
  from unnest(p_offices, p_months) c (office, month)
    join unit u on u.office_id = c.office and u.kind = 'BODY'
    join report r on r.sender_body_id = u.id and r.verdict is not null
      and r.decided_at >= c.month::timestamp at time zone 'Asia/Shanghai'
      and r.decided_at < (c.month + interval '1 month') at time zone 'Asia/Shanghai'
    join handover h on h.id = r.handover_id
    join office o on o.id = c.office
    join office s on s.id = h.sender_office_id
    join matter m on m.id = r.matter_id
  where m.nature <> 'ACCUSATION' and m.state <> 'SEALED_OUT' and (s.kind <> 'NPC' or o.kind = 'NPC')
  group by 1, 2, 3
  on conflict (office_id, whole, month, subject_code) do update set
    reports = excluded.reports, reports_first = excluded.reports_first;
  insert into indicator_month (office_id, subject_code, month,
    office_asked, office_rated, office_exits, office_withdrawn, office_satisfied)
  select w.office, w.subject, w.month, count(*), count(w.mean),
    count(*) filter (where w.state in ('DIVERTED', 'REFUSED', 'NO_LONGER')),
    count(*) filter (where w.state = 'WITHDRAWN'), coalesce(sum(w.mean), 0)
  from indicator_ratings(p_offices, p_months, 'OFFICE') w group by 1, 2, 3
  on conflict (office_id, whole, month, subject_code) do update set
    office_asked = excluded.office_asked, office_rated = excluded.office_rated,
    office_exits = excluded.office_exits, office_withdrawn = excluded.office_withdrawn,
    office_satisfied = excluded.office_satisfied;
  insert into indicator_month (office_id, subject_code, month,
    body_asked, body_rated, body_exits, body_withdrawn, body_satisfied)
  select w.office, w.subject, w.month, count(*), count(w.mean),
    count(*) filter (where w.state in ('DIVERTED', 'REFUSED', 'NO_LONGER')),
    count(*) filter (where w.state = 'WITHDRAWN'), coalesce(sum(w.mean), 0)
  from indicator_ratings(p_offices, p_months, 'BODY') w group by 1, 2, 3
  on conflict (office_id, whole, month, subject_code) do update set
    body_asked = excluded.body_asked, body_rated = excluded.body_rated, body_exits = excluded.body_exits,
    body_withdrawn = excluded.body_withdrawn, body_satisfied = excluded.body_satisfied;
  -- from the bottom up, so that whoever is above finds what is below counted
  for v_office, v_month in
    with recursive up as (
      select c.office, c.month from unnest(p_offices, p_months) c (office, month)
      union
      select o.parent_id, u.month from up u join office o on o.id = u.office where o.parent_id is not null)
    select u.office, u.month from up u where exists (select from office b where b.parent_id = u.office)
    order by indicator_depth(u.office) desc
  loop
    delete from indicator_month i where i.office_id = v_office and i.month = v_month and i.whole;
    insert into indicator_month (office_id, whole, subject_code, month,
    received, registered, persons, repeats, repeat_persons, letters, visits, online, matters, answered,
    completed, dispatch_all, dispatch_n, dispatch_met, dispatch_late, dispatch_exits, dispatch_withdrawn,
    notice_all, notice_n, notice_met, notice_late, notice_exits, notice_withdrawn, handling_all, handling_n,
    handling_met, handling_late, handling_exits, handling_withdrawn, handling_extended, limit_n, limit_met,
    limit_late, reports, reports_first, office_asked, office_rated, office_exits, office_withdrawn, body_asked,
    body_rated, body_exits, body_withdrawn, accept_n, accept_days, reply_n, reply_days, office_satisfied,
    body_satisfied)
    select v_office, true, r.subject_code, v_month,
      sum(r.received) as received, sum(r.registered) as registered, sum(r.persons) as persons,
      sum(r.repeats) as repeats, sum(r.repeat_persons) as repeat_persons, sum(r.letters) as letters,
      sum(r.visits) as visits, sum(r.online) as online, sum(r.matters) as matters, sum(r.answered) as answered,
      sum(r.completed) as completed, sum(r.dispatch_all) as dispatch_all, sum(r.dispatch_n) as dispatch_n,
      sum(r.dispatch_met) as dispatch_met, sum(r.dispatch_late) as dispatch_late,
      sum(r.dispatch_exits) as dispatch_exits, sum(r.dispatch_withdrawn) as dispatch_withdrawn,
      sum(r.notice_all) as notice_all, sum(r.notice_n) as notice_n, sum(r.notice_met) as notice_met,
      sum(r.notice_late) as notice_late, sum(r.notice_exits) as notice_exits,
      sum(r.notice_withdrawn) as notice_withdrawn, sum(r.handling_all) as handling_all,
      sum(r.handling_n) as handling_n, sum(r.handling_met) as handling_met,
      sum(r.handling_late) as handling_late, sum(r.handling_exits) as handling_exits,
      sum(r.handling_withdrawn) as handling_withdrawn, sum(r.handling_extended) as handling_extended,
      sum(r.limit_n) as limit_n, sum(r.limit_met) as limit_met, sum(r.limit_late) as limit_late,
      sum(r.reports) as reports, sum(r.reports_first) as reports_first, sum(r.office_asked) as office_asked,
      sum(r.office_rated) as office_rated, sum(r.office_exits) as office_exits,
      sum(r.office_withdrawn) as office_withdrawn, sum(r.body_asked) as body_asked,
      sum(r.body_rated) as body_rated, sum(r.body_exits) as body_exits, sum(r.body_withdrawn) as body_withdrawn,
      sum(r.accept_n) as accept_n, sum(r.accept_days) as accept_days, sum(r.reply_n) as reply_n,
      sum(r.reply_days) as reply_days, sum(r.office_satisfied) as office_satisfied,
      sum(r.body_satisfied) as body_satisfied
    from indicator_month r
    where r.month = v_month and (r.office_id = v_office and not r.whole
      or r.office_id in (select b.id from office b where b.parent_id = v_office)
        and r.whole = exists (select from office b where b.parent_id = r.office_id))
    group by r.subject_code;
  end loop;
end $$;

-- works off the oldest notes; returns how many there were. One at a time: a second one finds nothing to do
create function indicator_drain(p_today date, p_now timestamptz, p_limit int) returns int language plpgsql
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
    delete from indicator_stale where id in (select s.id from indicator_stale s order by s.id limit p_limit)
    returning office_id, month),
  cells as (select t.office_id, t.month, count(*) as n from taken t group by 1, 2)
  select array_agg(c.office_id), array_agg(c.month), coalesce(sum(c.n), 0) into v_offices, v_months, v_done from cells c;
  if v_done > 0 then
    perform indicator_write(v_offices, v_months, p_today);
  end if;
  update indicator_state set counted_at = p_now;
  return v_done;
end $$;

-- leaves a note of every month in which these matters count
create function indicator_touch(p_matters uuid[]) returns void language sql security definer
  set search_path = public, pg_temp
begin atomic
  insert into public.indicator_stale (office_id, month)
  select p.office_id, date_trunc('month', p.received_on)::date from public.petition p where p.matter_id = any (p_matters)
  union
  select k.office_id, date_trunc('month', k.due_on)::date from public.clock k where k.matter_id = any (p_matters)
    and k.kind in ('DISPATCH', 'RECEIPT_NOTICE', 'HANDLING', 'ASSIGNED_LIMIT')
  union
  select r.office_id, date_trunc('month', r.closes_on)::date from public.rating r where r.matter_id = any (p_matters)
    and r.shown_at is not null
  union
  select u.office_id, date_trunc('month', r.decided_at at time zone 'Asia/Shanghai')::date from public.report r
    join public.unit u on u.id = r.sender_body_id where r.matter_id = any (p_matters) and r.verdict is not null;
end;

create function indicator_matter_moved() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  v_moved uuid[] := array(select n.id from new_rows n join old_rows o on o.id = n.id
    where (n.state, n.nature, n.subject_code, n.registered_on)
      is distinct from (o.state, o.nature, o.subject_code, o.registered_on));
begin
  if cardinality(v_moved) > 0 then
    perform indicator_touch(v_moved);
  end if;
  return null;
end $$;

create function indicator_petition_came() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into indicator_stale (office_id, month)
  select distinct n.office_id, date_trunc('month', n.received_on)::date from new_rows n;
  return null;
end $$;

create function indicator_clock_began() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into indicator_stale (office_id, month)
  select distinct n.office_id, date_trunc('month', n.due_on)::date from new_rows n
  where n.kind in ('DISPATCH', 'RECEIPT_NOTICE', 'HANDLING', 'ASSIGNED_LIMIT');
  return null;
end $$;

create function indicator_clock_moved() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into indicator_stale (office_id, month)
  select distinct b.office_id, date_trunc('month', b.due_on)::date
  from new_rows n join old_rows o on o.id = n.id
    cross join lateral (values (n.office_id, n.due_on), (o.office_id, o.due_on)) b (office_id, due_on)
  where n.kind in ('DISPATCH', 'RECEIPT_NOTICE', 'HANDLING', 'ASSIGNED_LIMIT')
    and (n.state, n.stopped_on, n.due_on, n.office_id) is distinct from (o.state, o.stopped_on, o.due_on, o.office_id);
  return null;
end $$;

create function indicator_rating_shown() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into indicator_stale (office_id, month)
  select distinct n.office_id, date_trunc('month', n.closes_on)::date from new_rows n where n.shown_at is not null;
  return null;
end $$;

create function indicator_of_matters() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform indicator_touch(array(select distinct n.matter_id from new_rows n));
  return null;
end $$;

-- an office that gets another superior is counted there from now on, with all its months
create function indicator_office_moved() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into indicator_stale (office_id, month)
  select distinct b.office, i.month from indicator_month i cross join (values (old.parent_id), (new.parent_id)) b (office)
  where i.office_id = new.id and b.office is not null;
  return null;
end $$;

-- whose figures the caller may read: the own office's, and from the office's own body those of everything below
create function indicator_sees(p_office uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
begin atomic
  with recursive up as (
    select o.id, o.parent_id from public.office o where o.id = p_office
    union
    select o.id, o.parent_id from up u join public.office o on o.id = u.parent_id)
  select public.hy_whole_desk() and (p_office = public.hy_office()
    or exists (select from up u where u.id = public.hy_office())
      and exists (select from public.unit r where r.id = public.hy_body() and r.root
        and r.office_id = public.hy_office()));
end;

-- sums by month: the office alone, or with everything below
create function indicator_months(p_office uuid, p_whole boolean, p_from date, p_until date)
  returns table (month date, name text, value numeric) language sql stable security definer
  set search_path = public, pg_temp
begin atomic
  with summed as (
    select r.month,
      sum(r.received) as received, sum(r.registered) as registered, sum(r.persons) as persons,
      sum(r.repeats) as repeats, sum(r.repeat_persons) as repeat_persons, sum(r.letters) as letters,
      sum(r.visits) as visits, sum(r.online) as online, sum(r.matters) as matters, sum(r.answered) as answered,
      sum(r.completed) as completed, sum(r.dispatch_all) as dispatch_all, sum(r.dispatch_n) as dispatch_n,
      sum(r.dispatch_met) as dispatch_met, sum(r.dispatch_late) as dispatch_late,
      sum(r.dispatch_exits) as dispatch_exits, sum(r.dispatch_withdrawn) as dispatch_withdrawn,
      sum(r.notice_all) as notice_all, sum(r.notice_n) as notice_n, sum(r.notice_met) as notice_met,
      sum(r.notice_late) as notice_late, sum(r.notice_exits) as notice_exits,
      sum(r.notice_withdrawn) as notice_withdrawn, sum(r.handling_all) as handling_all,
      sum(r.handling_n) as handling_n, sum(r.handling_met) as handling_met,
      sum(r.handling_late) as handling_late, sum(r.handling_exits) as handling_exits,
      sum(r.handling_withdrawn) as handling_withdrawn, sum(r.handling_extended) as handling_extended,
      sum(r.limit_n) as limit_n, sum(r.limit_met) as limit_met, sum(r.limit_late) as limit_late,
      sum(r.reports) as reports, sum(r.reports_first) as reports_first, sum(r.office_asked) as office_asked,
      sum(r.office_rated) as office_rated, sum(r.office_exits) as office_exits,
      sum(r.office_withdrawn) as office_withdrawn, sum(r.body_asked) as body_asked,
      sum(r.body_rated) as body_rated, sum(r.body_exits) as body_exits, sum(r.body_withdrawn) as body_withdrawn,
      sum(r.accept_n) as accept_n, sum(r.accept_days) as accept_days, sum(r.reply_n) as reply_n,
      sum(r.reply_days) as reply_days, sum(r.office_satisfied) as office_satisfied,
      sum(r.body_satisfied) as body_satisfied
    from public.indicator_month r
    where r.office_id = p_office and r.month >= p_from and r.month <= p_until and public.indicator_sees(p_office)
      and r.whole = (p_whole and exists (select from public.office b where b.parent_id = p_office))
    group by r.month)
  select s.month, e.key, e.value::numeric from summed s cross join lateral jsonb_each_text(to_jsonb(s) - 'month') e
  where e.value <> '0';
end;

-- the same sums by office directly below, each with everything below it; these are figures, never an order of merit
create function indicator_below(p_office uuid, p_from date, p_until date)
  returns table (office_id uuid, office_name text, name text, value numeric) language sql stable security definer
  set search_path = public, pg_temp
begin atomic
  with summed as (
    select b.id, b.name as called, b.code,
      sum(r.received) as received, sum(r.registered) as registered, sum(r.persons) as persons,
      sum(r.repeats) as repeats, sum(r.repeat_persons) as repeat_persons, sum(r.letters) as letters,
      sum(r.visits) as visits, sum(r.online) as online, sum(r.matters) as matters, sum(r.answered) as answered,
      sum(r.completed) as completed, sum(r.dispatch_all) as dispatch_all, sum(r.dispatch_n) as dispatch_n,
      sum(r.dispatch_met) as dispatch_met, sum(r.dispatch_late) as dispatch_late,
      sum(r.dispatch_exits) as dispatch_exits, sum(r.dispatch_withdrawn) as dispatch_withdrawn,
      sum(r.notice_all) as notice_all, sum(r.notice_n) as notice_n, sum(r.notice_met) as notice_met,
      sum(r.notice_late) as notice_late, sum(r.notice_exits) as notice_exits,
      sum(r.notice_withdrawn) as notice_withdrawn, sum(r.handling_all) as handling_all,
      sum(r.handling_n) as handling_n, sum(r.handling_met) as handling_met,
      sum(r.handling_late) as handling_late, sum(r.handling_exits) as handling_exits,
      sum(r.handling_withdrawn) as handling_withdrawn, sum(r.handling_extended) as handling_extended,
      sum(r.limit_n) as limit_n, sum(r.limit_met) as limit_met, sum(r.limit_late) as limit_late,
      sum(r.reports) as reports, sum(r.reports_first) as reports_first, sum(r.office_asked) as office_asked,
      sum(r.office_rated) as office_rated, sum(r.office_exits) as office_exits,
      sum(r.office_withdrawn) as office_withdrawn, sum(r.body_asked) as body_asked,
      sum(r.body_rated) as body_rated, sum(r.body_exits) as body_exits, sum(r.body_withdrawn) as body_withdrawn,
      sum(r.accept_n) as accept_n, sum(r.accept_days) as accept_days, sum(r.reply_n) as reply_n,
      sum(r.reply_days) as reply_days, sum(r.office_satisfied) as office_satisfied,
      sum(r.body_satisfied) as body_satisfied
    from public.office b left join public.indicator_month r on r.office_id = b.id and r.month >= p_from
      and r.month <= p_until and r.whole = exists (select from public.office x where x.parent_id = b.id)
    where b.parent_id = p_office and public.indicator_sees(p_office)
      and exists (select from public.unit u where u.id = public.hy_body() and u.root)
    group by b.id, b.name, b.code)
  select s.id, s.called, e.key, coalesce(e.value, '0')::numeric
  from (select * from summed order by code limit 200) s
    cross join lateral jsonb_each_text(to_jsonb(s) - 'id' - 'called' - 'code') e
  order by s.code, e.key;
end;

-- registered submissions by subject of the first level
create function indicator_subjects(p_office uuid, p_whole boolean, p_from date, p_until date)
  returns table (subject_code text, subject_name text, value bigint) language sql stable security definer
  set search_path = public, pg_temp
begin atomic
  select r.subject_code, coalesce(t.name, ''), sum(r.registered)
  from public.indicator_month r left join public.subject t on t.code = r.subject_code
  where r.office_id = p_office and r.month >= p_from and r.month <= p_until and public.indicator_sees(p_office)
    and r.whole = (p_whole and exists (select from public.office b where b.parent_id = p_office))
  group by r.subject_code, t.name having sum(r.registered) > 0 order by 3 desc, 1;
end;

-- how fresh the figures are
create function indicator_fresh() returns table (counted_at timestamptz, waiting boolean) language sql stable
  security definer set search_path = public, pg_temp
begin atomic
  select s.counted_at, exists (select from public.indicator_stale) from public.indicator_state s;
end;

grant execute on function indicator_matter_moved(), indicator_petition_came(), indicator_clock_began(),
  indicator_clock_moved(), indicator_rating_shown(), indicator_of_matters(), indicator_office_moved() to hongyan_owner;
reset role;
create trigger indicator_matter_moved after update on matter referencing old table as old_rows new table as new_rows
  for each statement execute function indicator_matter_moved();
create trigger indicator_petition_came after insert on petition referencing new table as new_rows
  for each statement execute function indicator_petition_came();
create trigger indicator_clock_began after insert on clock referencing new table as new_rows
  for each statement execute function indicator_clock_began();
create trigger indicator_clock_moved after update on clock referencing old table as old_rows new table as new_rows
  for each statement execute function indicator_clock_moved();
create trigger indicator_rating_shown after update on rating referencing new table as new_rows
  for each statement execute function indicator_rating_shown();
create trigger indicator_report_decided after update on report referencing new table as new_rows
  for each statement execute function indicator_of_matters();
create trigger indicator_handover_moved after update on handover referencing new table as new_rows
  for each statement execute function indicator_of_matters();
create trigger indicator_merged after insert on merger referencing new table as new_rows
  for each statement execute function indicator_of_matters();
create trigger indicator_withdrawn after update on withdrawal referencing new table as new_rows
  for each statement execute function indicator_of_matters();
create trigger indicator_office_moved after update of parent_id on office for each row
  when (old.parent_id is distinct from new.parent_id) execute function indicator_office_moved();
set role hongyan_writer;
revoke execute on function indicator_clocks(uuid[], date[], text, date), indicator_ratings(uuid[], date[], text),
  indicator_depth(uuid), indicator_write(uuid[], date[], date), indicator_drain(date, timestamptz, int),
  indicator_touch(uuid[]), indicator_matter_moved(), indicator_petition_came(), indicator_clock_began(),
  indicator_clock_moved(), indicator_rating_shown(), indicator_of_matters(), indicator_office_moved(),
  indicator_sees(uuid), indicator_months(uuid, boolean, date, date), indicator_below(uuid, date, date),
  indicator_subjects(uuid, boolean, date, date), indicator_fresh() from public;
revoke execute on function indicator_matter_moved(), indicator_petition_came(), indicator_clock_began(),
  indicator_clock_moved(), indicator_rating_shown(), indicator_of_matters(), indicator_office_moved() from hongyan_owner;
grant execute on function indicator_drain(date, timestamptz, int) to hongyan_jobs;
grant execute on function indicator_sees(uuid), indicator_months(uuid, boolean, date, date),
  indicator_below(uuid, date, date), indicator_subjects(uuid, boolean, date, date), indicator_fresh() to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
-- what is in the book already
insert into indicator_stale (office_id, month)
select distinct p.office_id, date_trunc('month', p.received_on)::date from petition p
union
select distinct k.office_id, date_trunc('month', k.due_on)::date from clock k
union
select distinct r.office_id, date_trunc('month', r.closes_on)::date from rating r
union
select distinct u.office_id, date_trunc('month', r.decided_at at time zone 'Asia/Shanghai')::date
from report r join unit u on u.id = r.sender_body_id where r.decided_at is not null;
