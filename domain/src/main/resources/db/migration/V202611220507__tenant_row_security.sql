-- The isolation class of every table (ADR 0003), as forced row security. The owner (migrations, provisioning) and the
-- writer behind the definer functions have policies of their own; nobody bypasses.
do $$
declare
  t text;
begin
  foreach t in array array['post', 'matter', 'petition', 'petitioner', 'petitioner_proof', 'demand', 'standing', 'desk_item', 'clock', 'handover', 'handover_packet', 'objection', 'report', 'document', 'document_counter', 'document_service', 'working_note', 'demand_finding', 'rating', 'chain_head', 'event', 'event_link', 'audit_record'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to hongyan_owner using (true) with check (true)', t || '_owner', t);
    execute format('create policy %I on %I to hongyan_writer using (true) with check (true)', t || '_writer', t);
  end loop;
end $$;

-- Asked by the portal's insert policies: a matter nobody has taken a part in yet is being submitted right now.
create function hy_matter_is_new(asked uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return not exists (select from public.standing s where s.matter_id = asked);
grant create on schema public to hongyan_writer;
alter function hy_matter_is_new(uuid) owner to hongyan_writer;

-- own part only; somebody who works in a section sees what was given to the section or to him or her
create policy standing_office on standing for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and (hy_section() is null or section_id = hy_section() or handler_id = hy_actor()));
create policy desk_item_office on desk_item for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and (hy_section() is null or section_id = hy_section() or handler_id = hy_actor()));
-- posts: the own ones, and those of the office acted for
create policy post_read on post for select to hongyan_desk, hongyan_jobs
  using (person_id = hy_actor() or office_id = hy_office());
create policy post_grant on post for insert to hongyan_desk
  with check (office_id = hy_office() and person_id <> hy_actor());
create policy post_withdraw on post for update to hongyan_desk
  using (office_id = hy_office() and person_id <> hy_actor())
  with check (office_id = hy_office());
-- chain: whoever has a part in the matter, and the petitioner by proof
create policy matter_chain on matter for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and not exists (select from standing s where s.matter_id = matter.id)
    or exists (select from standing s where s.matter_id = matter.id and s.body_id = hy_body()));
create policy matter_register on matter for insert to hongyan_desk, hongyan_jobs
  with check (body_id = hy_body() and office_id = hy_office());
create policy matter_move on matter for update to hongyan_desk, hongyan_jobs
  using (exists (select from standing s where s.matter_id = matter.id and s.body_id = hy_body()))
  with check (exists (select from standing s where s.matter_id = matter.id and s.body_id = hy_body()));
create policy matter_proof on matter for select to hongyan_portal
  using (matter.id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy matter_submit on matter for insert to hongyan_portal
  with check (state = 'SUBMITTED' and registered_on is null and responsible_body_id is null);
create policy demand_chain on demand for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s where s.matter_id = demand.matter_id and s.body_id = hy_body()));
create policy demand_add on demand for insert to hongyan_desk, hongyan_jobs
  with check (exists (select from standing s where s.matter_id = demand.matter_id and s.body_id = hy_body()));
create policy demand_change on demand for update to hongyan_desk, hongyan_jobs
  using (exists (select from standing s where s.matter_id = demand.matter_id and s.body_id = hy_body()))
  with check (exists (select from standing s where s.matter_id = demand.matter_id and s.body_id = hy_body()));
create policy demand_proof on demand for select to hongyan_portal
  using (demand.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy clock_chain on clock for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s where s.matter_id = clock.matter_id and s.body_id = hy_body()));
create policy clock_add on clock for insert to hongyan_desk, hongyan_jobs
  with check (exists (select from standing s where s.matter_id = clock.matter_id and s.body_id = hy_body()));
create policy clock_change on clock for update to hongyan_desk, hongyan_jobs
  using (exists (select from standing s where s.matter_id = clock.matter_id and s.body_id = hy_body()))
  with check (exists (select from standing s where s.matter_id = clock.matter_id and s.body_id = hy_body()));
create policy clock_proof on clock for select to hongyan_portal
  using (clock.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy demand_submit on demand for insert to hongyan_portal
  with check (hy_matter_is_new(matter_id));
-- the act of petitioning: the office that received it; others by the packet that came with a handover; the petitioner by proof
create policy petition_office on petition for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and exists (select from standing s where s.matter_id = petition.matter_id and s.body_id = hy_body())
    or exists (select from handover_packet k where k.petition_id = petition.id and k.receiver_body_id = hy_body()) and exists (select from standing s where s.matter_id = petition.matter_id and s.body_id = hy_body()));
create policy petition_register on petition for insert to hongyan_desk, hongyan_jobs
  with check (body_id = hy_body() and office_id = hy_office());
create policy petition_proof on petition for select to hongyan_portal
  using (petition.id in (select p.petition_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy petition_submit on petition for insert to hongyan_portal
  with check (channel = 'ONLINE' and registered_by is null and hy_matter_is_new(matter_id));
create policy petitioner_office on petitioner for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and exists (select from standing s where s.matter_id = petitioner.matter_id and s.body_id = hy_body())
    or exists (select from handover_packet k where k.petition_id = petitioner.petition_id and k.receiver_body_id = hy_body() and k.with_identity)
    and exists (select from standing s where s.matter_id = petitioner.matter_id and s.body_id = hy_body()));
create policy petitioner_register on petitioner for insert to hongyan_desk, hongyan_jobs
  with check (body_id = hy_body());
create policy petitioner_proof on petitioner for select to hongyan_portal
  using (petitioner.id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy petitioner_submit on petitioner for insert to hongyan_portal
  with check (hy_matter_is_new(matter_id));
-- proofs: staff may add one with a receipt, never read one
create policy petitioner_proof_register on petitioner_proof for insert to hongyan_desk
  with check (exists (select from petitioner p where p.id = petitioner_id and p.body_id = hy_body()));
create policy petitioner_proof_present on petitioner_proof for select to hongyan_portal
  using (proof = any (hy_proofs()));
create policy petitioner_proof_submit on petitioner_proof for insert to hongyan_portal
  with check (proof = any (hy_proofs()) and hy_matter_is_new(matter_id));
-- two ends of a handover
create policy handover_ends on handover for select to hongyan_desk, hongyan_jobs
  using (sender_body_id = hy_body() or receiver_body_id = hy_body());
create policy handover_move on handover for update to hongyan_desk, hongyan_jobs
  using (sender_body_id = hy_body() or receiver_body_id = hy_body())
  with check (sender_body_id = hy_body() or receiver_body_id = hy_body());
create policy handover_add on handover for insert to hongyan_desk, hongyan_jobs
  with check ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s where s.matter_id = handover.matter_id and s.body_id = hy_body()));
create policy handover_packet_ends on handover_packet for select to hongyan_desk, hongyan_jobs
  using (sender_body_id = hy_body() or receiver_body_id = hy_body());
create policy handover_packet_add on handover_packet for insert to hongyan_desk, hongyan_jobs
  with check ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s where s.matter_id = handover_packet.matter_id and s.body_id = hy_body()));
create policy objection_ends on objection for select to hongyan_desk, hongyan_jobs
  using (sender_body_id = hy_body() or receiver_body_id = hy_body());
create policy objection_move on objection for update to hongyan_desk, hongyan_jobs
  using (sender_body_id = hy_body() or receiver_body_id = hy_body())
  with check (sender_body_id = hy_body() or receiver_body_id = hy_body());
create policy objection_add on objection for insert to hongyan_desk, hongyan_jobs
  with check ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s where s.matter_id = objection.matter_id and s.body_id = hy_body()));
create policy report_ends on report for select to hongyan_desk, hongyan_jobs
  using (sender_body_id = hy_body() or receiver_body_id = hy_body());
create policy report_move on report for update to hongyan_desk, hongyan_jobs
  using (sender_body_id = hy_body() or receiver_body_id = hy_body())
  with check (sender_body_id = hy_body() or receiver_body_id = hy_body());
create policy report_add on report for insert to hongyan_desk, hongyan_jobs
  with check ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s where s.matter_id = report.matter_id and s.body_id = hy_body()));
-- documents: drafts are the body's own; signed ones as their kind says
create policy document_read on document for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body()
    or state = 'SIGNED' and (receiver_body_id = hy_body() or for_chain and exists (select from standing s where s.matter_id = document.matter_id and s.body_id = hy_body())));
create policy document_draft on document for insert to hongyan_desk, hongyan_jobs
  with check (body_id = hy_body() and exists (select from standing s where s.matter_id = document.matter_id and s.body_id = hy_body()));
create policy document_sign on document for update to hongyan_desk, hongyan_jobs
  using (body_id = hy_body())
  with check (body_id = hy_body());
create policy document_drop on document for delete to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and state = 'DRAFT');
create policy document_proof on document for select to hongyan_portal
  using (state = 'SIGNED' and for_petitioner and document.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null)
    and (petitioner_id is null or petitioner_id in (select p.petitioner_id from petitioner_proof p
      where p.proof = any (hy_proofs()))));
create policy document_counter_own on document_counter for all to hongyan_desk, hongyan_jobs
  using (body_id = hy_body())
  with check (body_id = hy_body());
create policy document_service_chain on document_service for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s where s.matter_id = document_service.matter_id and s.body_id = hy_body()));
create policy document_service_add on document_service for insert to hongyan_desk, hongyan_jobs
  with check (body_id = hy_body() and exists (select from standing s where s.matter_id = document_service.matter_id and s.body_id = hy_body()));
create policy document_service_proof on document_service for select to hongyan_portal
  using (document_service.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
-- working papers: the body's own
create policy working_note_own on working_note for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body());
create policy working_note_add on working_note for insert to hongyan_desk, hongyan_jobs
  with check (body_id = hy_body() and exists (select from standing s where s.matter_id = working_note.matter_id and s.body_id = hy_body()));
create policy demand_finding_own on demand_finding for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body());
create policy demand_finding_add on demand_finding for insert to hongyan_desk, hongyan_jobs
  with check (body_id = hy_body() and exists (select from standing s where s.matter_id = demand_finding.matter_id and s.body_id = hy_body()));
create policy demand_finding_change on demand_finding for update to hongyan_desk, hongyan_jobs
  using (body_id = hy_body())
  with check (body_id = hy_body());
-- ratings: the rated side only after the window closed; the petitioner by proof; the day passing opens them to the rated
create policy rating_rated on rating for select to hongyan_desk
  using (body_id = hy_body() and shown_at is not null);
create policy rating_open on rating for insert to hongyan_desk, hongyan_jobs
  with check (exists (select from standing s where s.matter_id = rating.matter_id and s.body_id = hy_body()));
create policy rating_jobs on rating for select to hongyan_jobs
  using (true);
create policy rating_jobs_show on rating for update to hongyan_jobs
  using (true)
  with check (true);
create policy rating_proof on rating for select to hongyan_portal
  using (petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy rating_rate on rating for update to hongyan_portal
  using (shown_at is null and petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null))
  with check (shown_at is null);
-- timeline: by audience; links for the whole chain, so that anybody with a part can verify
create policy event_audience on event for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() or audience <> 'OFFICE' and exists (select from standing s where s.matter_id = event.matter_id and s.body_id = hy_body()));
create policy event_proof on event for select to hongyan_portal
  using (audience = 'PETITIONER' and event.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy event_link_chain on event_link for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s where s.matter_id = event_link.matter_id and s.body_id = hy_body()));
create policy event_link_proof on event_link for select to hongyan_portal
  using (event_link.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
-- audit: everybody adds, the office reads its own
create policy audit_record_add on audit_record for insert to hongyan_desk, hongyan_jobs, hongyan_portal
  with check (true);
create policy audit_record_office on audit_record for select to hongyan_desk
  using (office_id = hy_office());
-- the day passing looks for running clocks everywhere; it sees dates and bodies, nothing else
create policy clock_jobs on clock for select to hongyan_jobs
  using (state = 'RUNNING');

-- least privileges
grant select, insert, update on matter, demand, clock, handover, objection, report, document, document_counter,
  demand_finding to hongyan_desk, hongyan_jobs;
grant select, insert on petition, petitioner, handover_packet, document_service, working_note
  to hongyan_desk, hongyan_jobs;
grant insert on petitioner_proof to hongyan_desk;
grant delete on document to hongyan_desk;
grant select on standing, desk_item, event, event_link to hongyan_desk, hongyan_jobs;
grant select, insert on rating to hongyan_desk, hongyan_jobs;
grant update (shown_at, closes_on) on rating to hongyan_jobs;
grant insert on audit_record to hongyan_desk, hongyan_jobs, hongyan_portal;
grant select on audit_record to hongyan_desk;
grant select, insert on matter, petition, petitioner, petitioner_proof, demand to hongyan_portal;
grant select on clock, document, document_service, rating, event, event_link to hongyan_portal;
grant update (value, reason, reason_open, rated_at) on rating to hongyan_portal;
grant select, insert, update on standing, desk_item, chain_head to hongyan_writer;
grant delete on desk_item to hongyan_writer;
grant select, insert on event, event_link to hongyan_writer;
grant select on matter, petition, petitioner, petitioner_proof, handover, report, clock, document to hongyan_writer;
-- row locks need it; no function of the writer changes a matter
grant update on matter to hongyan_writer;
grant usage on sequence petition_serial to hongyan_jobs;
