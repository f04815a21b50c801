-- What was found to be an accusation is in none of the figures, supervision and limits included.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create or replace function annual_figures(p_year int) returns table (part text, name text, n bigint)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  with counted as not materialized (
    select m.id, m.office_id, m.received_on, m.subject_code, m.responsible_body_id from public.matter m
    where m.nature <> 'ACCUSATION' and m.state <> 'SEALED_OUT'),
  mine as (
    select m.id, m.subject_code, m.responsible_body_id from counted m
    where m.office_id = public.hy_office() and public.hy_whole_desk()
      and m.received_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31)),
  figures as (
    select 1 as sort, 'CHANNEL' as part, p.channel as name, count(*) as n from public.petition p
      join mine m on m.id = p.matter_id group by p.channel
    union all
    (select 2, 'SUBJECT', s.name, count(*) from mine m join public.subject s on s.code = m.subject_code
      group by s.name order by 4 desc, 3 limit 10)
    union all
    (select 3, 'BODY', u.name, count(*) from mine m join public.unit u on u.id = m.responsible_body_id
      group by u.name order by 4 desc, 3 limit 10)
    union all
    select 4, 'HANDOVER', h.kind, count(*) from public.handover h join counted m on m.id = h.matter_id
      where h.sender_office_id = public.hy_office() and public.hy_whole_desk() and h.kind in ('REFER', 'ASSIGN')
        and h.arrived_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31)
      group by h.kind
    union all
    select 5, 'SUPERVISION', v.form, count(*) from public.supervision v join counted m on m.id = v.matter_id
      where v.sender_office_id = public.hy_office() and public.hy_whole_desk()
        and v.opened_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31)
      group by v.form
    union all
    select 6, 'ADOPTED', v.follow, count(*) from public.supervision v join counted m on m.id = v.matter_id
      where v.sender_office_id = public.hy_office() and public.hy_whole_desk()
        and v.opened_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31)
        and v.form in ('IMPROVE', 'POLICY', 'ACCOUNTABILITY') and v.follow in ('FULLY', 'PARTLY')
      group by v.follow
    union all
    select 7, 'TIMELY', case c.kind when 'DISPATCH' then 'CL1' when 'RECEIPT_NOTICE' then 'CL2' else 'CL4' end || t.suffix,
        count(*) filter (where t.suffix = '_DUE' or c.stopped_on <= c.due_on)
      from public.clock c join counted m on m.id = c.matter_id cross join (values ('_IN_TIME'), ('_DUE')) t (suffix)
      where c.office_id = public.hy_office() and public.hy_whole_desk()
        and c.kind in ('DISPATCH', 'RECEIPT_NOTICE', 'HANDLING') and c.state in ('RUNNING', 'STOPPED')
        and c.due_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31)
      group by 2, 3)
  select f.part, f.name, f.n from figures f order by f.sort, f.n desc, f.name;
end;
reset role;
revoke create on schema public from hongyan_writer;
