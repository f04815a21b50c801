-- The yearly report of an office (Art. 41): words of the office; the figures are counted from the book.
create table annual_report (
  id uuid primary key,
  office_id uuid not null references office,
  body_id uuid not null,
  year int not null check (year between 2005 and 2200),
  situation text not null,
  work text not null,
  problems text not null,
  plan text not null,
  drafted_by uuid not null references staff_member,
  drafted_at timestamptz not null,
  number text unique,
  signed_by uuid references staff_member,
  signed_on date,
  pdf bytea,
  version bigint not null default 0,
  unique (body_id, year),
  constraint annual_report_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint annual_report_signed_in_full check ((number is null) = (signed_by is null)
    and (number is null) = (signed_on is null) and (number is null) = (pdf is null)),
  constraint annual_report_signed_by_another check (signed_by <> drafted_by)
);
call hy_keep('annual_report', 'id', 'office_id', 'body_id', 'year');
alter table annual_report enable row level security;
alter table annual_report force row level security;
create policy annual_report_owner on annual_report to hongyan_owner using (true) with check (true);
create policy annual_report_own on annual_report for select to hongyan_desk
  using (body_id = hy_body() and hy_whole_desk());
create policy annual_report_add on annual_report for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office() and hy_whole_desk());
-- what is signed stays as it is
create policy annual_report_draft on annual_report for update to hongyan_desk
  using (body_id = hy_body() and hy_whole_desk() and number is null) with check (body_id = hy_body());
grant select, insert on annual_report to hongyan_desk;
grant update (situation, work, problems, plan, drafted_by, drafted_at, number, signed_by, signed_on, pdf, version)
  on annual_report to hongyan_desk;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- counts of one year at the own office, accusations left out: no person, no matter
create function annual_figures(p_year int) returns table (part text, name text, n bigint)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  with mine as (
    select m.id, m.subject_code, m.responsible_body_id from public.matter m
    where m.office_id = public.hy_office() and public.hy_whole_desk()
      and m.received_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31)
      and m.nature <> 'ACCUSATION' and m.state <> 'SEALED_OUT'),
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
    select 4, 'HANDOVER', h.kind, count(*) from public.handover h join public.matter m on m.id = h.matter_id
      where h.sender_office_id = public.hy_office() and public.hy_whole_desk() and h.kind in ('REFER', 'ASSIGN')
        and h.arrived_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31)
        and m.nature <> 'ACCUSATION' and m.state <> 'SEALED_OUT'
      group by h.kind
    union all
    select 5, 'SUPERVISION', v.form, count(*) from public.supervision v
      where v.sender_office_id = public.hy_office() and public.hy_whole_desk()
        and v.opened_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31)
      group by v.form
    union all
    select 6, 'ADOPTED', v.follow, count(*) from public.supervision v
      where v.sender_office_id = public.hy_office() and public.hy_whole_desk()
        and v.opened_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31)
        and v.form in ('IMPROVE', 'POLICY', 'ACCOUNTABILITY') and v.follow in ('FULLY', 'PARTLY')
      group by v.follow
    union all
    select 7, 'TIMELY', case c.kind when 'DISPATCH' then 'CL1' when 'RECEIPT_NOTICE' then 'CL2' else 'CL4' end || t.suffix,
        count(*) filter (where t.suffix = '_DUE' or c.stopped_on <= c.due_on)
      from public.clock c cross join (values ('_IN_TIME'), ('_DUE')) t (suffix)
      where c.office_id = public.hy_office() and public.hy_whole_desk()
        and c.kind in ('DISPATCH', 'RECEIPT_NOTICE', 'HANDLING') and c.state in ('RUNNING', 'STOPPED')
        and c.due_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31)
      group by 2, 3)
  select f.part, f.name, f.n from figures f order by f.sort, f.n desc, f.name;
end;
revoke execute on function annual_figures(int) from public;
grant execute on function annual_figures(int) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
