-- Whoever only administers sits at the body with a section that does not exist. Policies that ask for standing show nothing
-- to it; these ask for the body alone.
create function hy_case_desk() returns boolean language sql stable parallel safe
  return hy_section() is distinct from '00000000-0000-0000-0000-000000000000'::uuid;
grant execute on function hy_case_desk() to hongyan_desk, hongyan_jobs, hongyan_portal, hongyan_writer, hongyan_search;
do $$
declare
  r record;
begin
  for r in select p.tablename, p.policyname, p.qual from pg_policies p
    where p.schemaname = 'public' and 'hongyan_desk' = any (p.roles) and p.cmd in ('SELECT', 'ALL')
      and p.tablename in ('document_counter', 'attachment_share', 'match_mark', 'match_rarity', 'match_ask', 'match_request',
        'accusation_slip', 'congress_mark', 'annual_report') loop
    execute format('alter policy %I on %I using ((%s) and hy_case_desk())', r.policyname, r.tablename, r.qual);
  end loop;
end $$;
