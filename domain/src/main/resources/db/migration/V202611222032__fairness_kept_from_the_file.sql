-- Whoever is recused or complained of reads nothing of how the matter is being decided (Art. 28(3)): no note, no finding,
-- no prepared step, no draft. What was served stays readable, and so does where the matter stands.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create function hy_kept_away(p_matter uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return public.hy_actor() is not null and (
    coalesce((select i.has_interest from public.interest_statement i
      where i.matter_id = p_matter and i.person_id = public.hy_actor() order by i.stated_at desc, i.id desc limit 1), false)
    or exists (select from public.complained_of c where c.matter_id = p_matter and c.lifted_on is null
      and case when c.unit_id is not null then c.unit_id = public.hy_section()
        when c.person_id is not null then c.person_id = public.hy_actor()
        else c.name = (select m.name from public.staff_member m where m.id = public.hy_actor()) end));
revoke execute on function hy_kept_away(uuid) from public;
grant execute on function hy_kept_away(uuid) to hongyan_desk, hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
alter policy working_note_own on working_note
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = working_note.matter_id and s.body_id = hy_body()) and not hy_kept_away(matter_id));
alter policy demand_finding_own on demand_finding
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = demand_finding.matter_id and s.body_id = hy_body()) and not hy_kept_away(matter_id));
alter policy prepared_step_own on prepared_step
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = prepared_step.matter_id and s.body_id = hy_body()) and not hy_kept_away(matter_id));
alter policy document_read on document
  using ((body_id = hy_body() and (state = 'SIGNED' or not hy_kept_away(matter_id)) or state = 'SIGNED' and for_chain)
    and exists (select from standing s where s.matter_id = document.matter_id and s.body_id = hy_body()
      and (document.body_id = hy_body() or not s.roles <@ array['CO_HANDLER', 'INFORMED']))
    or state = 'SIGNED' and receiver_body_id = hy_body());
