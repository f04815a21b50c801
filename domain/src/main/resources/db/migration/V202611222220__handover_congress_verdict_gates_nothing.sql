-- What a congress thinks of a report is recorded and gates nothing (domain.md §3.3, §3.4): only a government's report to a
-- government above it holds completion back, not one between two congresses.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create or replace function handover_reports_outstanding(p_matter uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return not public.hy_has_part(p_matter) or exists (select from public.handover h
    join public.office s on s.id = h.sender_office_id join public.office r on r.id = h.receiver_office_id
    where h.matter_id = p_matter and h.report_due and s.kind = 'GOV' and r.kind = 'GOV'
      and h.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'CLOSED', 'DISPUTED', 'REPORT_ACCEPTED'));
create or replace function passing_replied(p_after uuid) returns table (matter_id uuid, office_id uuid, body_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select s.matter_id, s.office_id, s.body_id from public.matter m
    join public.standing s on s.matter_id = m.id and s.is_holder
  where m.state in ('REPLIED', 'ANSWERED') and m.id > p_after
    and not exists (select from public.clock k
      where k.matter_id = m.id and k.kind = 'REVIEW_REQUEST' and k.state = 'RUNNING')
    and not exists (select from public.handover h
      join public.office a on a.id = h.sender_office_id join public.office b on b.id = h.receiver_office_id
      where h.matter_id = m.id and h.report_due and a.kind = 'GOV' and b.kind = 'GOV'
        and h.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'CLOSED', 'DISPUTED', 'REPORT_ACCEPTED'))
  order by m.id limit 200;
end;
reset role;
revoke create on schema public from hongyan_writer;
