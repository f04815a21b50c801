-- The isolation class of every table (ADR 0003), as forced row security. The owner (migrations, provisioning) and the
-- writer behind the definer functions have policies of their own; nobody bypasses. CatalogueIT compares all of this
-- with isolation.tsv and grants.tsv.
do $$
declare
  t text;
begin
  foreach t in array array['post', 'matter', 'petition', 'petitioner', 'petitioner_proof', 'demand', 'standing',
    'desk_item', 'clock', 'handover', 'handover_packet', 'objection', 'report', 'document',
    'document_counter', 'document_service', 'working_note', 'demand_finding', 'rating', 'chain_head', 'event',
    'event_link', 'audit_record'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to hongyan_owner using (true) with check (true)', t || '_owner', t);
    execute format('create policy %I on %I to hongyan_writer using (true) with check (true)', t || '_writer', t);
  end loop;
end $$;

-- Asked by policies that let a matter be put together in one transaction, before it has a holder (no matter is without
-- one at commit): is this matter being made right now, and received by this body? Definer functions, because a policy on
-- standing would hide other sections' rows and so make "there is none" true.
create function hy_matter_is_new(asked uuid, receiver uuid default null) returns boolean language sql stable
  security definer set search_path = public, pg_temp
  return not exists (select from public.standing s where s.matter_id = asked)
    and exists (select from public.matter m where m.id = asked and (receiver is null or m.body_id = receiver));
-- nobody passes on more of a petition than he or she has: the own one, or what came in a packet
create function hy_may_pass_on(asked uuid, identity boolean) returns boolean language sql stable
  security definer set search_path = public, pg_temp
  return exists (select from public.petition p where p.id = asked and p.body_id = public.hy_body())
    or exists (select from public.handover_packet k where k.petition_id = asked
      and k.receiver_body_id = public.hy_body() and not k.ended and (k.with_identity or not identity));
grant select on matter, petition, handover_packet, standing to hongyan_writer;
grant create on schema public to hongyan_writer;
alter function hy_matter_is_new(uuid, uuid) owner to hongyan_writer;
alter function hy_may_pass_on(uuid, boolean) owner to hongyan_writer;
set role hongyan_writer;
grant execute on function hy_matter_is_new(uuid, uuid) to hongyan_desk, hongyan_jobs, hongyan_portal;
grant execute on function hy_may_pass_on(uuid, boolean) to hongyan_desk;
reset role;

-- office: own part only; somebody who works in a section sees what was given to the section or to him or her.
-- Every policy below that asks for standing is limited by these two.
-- CASE and not OR: the planner takes "is null or …" for one row in a hundred and sorts what the index holds in order.
create policy standing_office on standing for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and case when hy_section() is not null
    then section_id = hy_section() or handler_id = hy_actor() else body_id = hy_body() end);
create policy desk_item_office on desk_item for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and case when hy_section() is not null
    then section_id = hy_section() or handler_id = hy_actor() else body_id = hy_body() end);
-- posts: the own ones, and those of the office acted for; granted to others only, confirmed by a second person
create policy post_read on post for select to hongyan_desk, hongyan_jobs
  using (person_id = hy_actor() or office_id = hy_office());
create policy post_grant on post for insert to hongyan_desk
  with check (office_id = hy_office() and person_id <> hy_actor() and granted_by = hy_actor()
    and confirmed_by is null and withdrawn_at is null);
create policy post_withdraw on post for update to hongyan_desk
  using (office_id = hy_office() and person_id <> hy_actor())
  with check (office_id = hy_office());
-- chain: whoever has a part in the matter reads, whoever's part is not over changes; the petitioner by proof
create policy matter_chain on matter for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id = matter.id and s.body_id = hy_body())
    or body_id = hy_body() and hy_matter_is_new(id));
create policy matter_register on matter for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office() and state in ('SUBMITTED', 'REGISTERED'));
create policy matter_move on matter for update to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id = matter.id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (exists (select from standing s
    where s.matter_id = matter.id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy matter_proof on matter for select to hongyan_portal
  using (matter.id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy matter_submit on matter for insert to hongyan_portal
  with check (state = 'SUBMITTED' and nature <> 'ACCUSATION' and registered_on is null and completed_on is null
    and responsible_body_id is null and handler_id is null
    and exists (select from unit u join office f on f.id = u.office_id
      where u.id = matter.body_id and u.root and f.state = 'ACTIVE'));
create policy demand_chain on demand for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id = demand.matter_id and s.body_id = hy_body()));
create policy demand_add on demand for insert to hongyan_desk
  with check (exists (select from standing s
    where s.matter_id = demand.matter_id and s.body_id = hy_body() and s.roles <> array['PAST'])
    or hy_matter_is_new(matter_id, hy_body()));
create policy demand_change on demand for update to hongyan_desk
  using (exists (select from standing s
    where s.matter_id = demand.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (exists (select from standing s
    where s.matter_id = demand.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy clock_chain on clock for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id = clock.matter_id and s.body_id = hy_body()));
create policy clock_add on clock for insert to hongyan_desk, hongyan_jobs
  with check (exists (select from standing s
    where s.matter_id = clock.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy clock_change on clock for update to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id = clock.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (exists (select from standing s
    where s.matter_id = clock.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy demand_proof on demand for select to hongyan_portal
  using (demand.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy demand_submit on demand for insert to hongyan_portal
  with check (hy_matter_is_new(matter_id));
create policy clock_proof on clock for select to hongyan_portal
  using (clock.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null)
    and (petitioner_id is null or petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null)));
-- petition: the body that received it; others by the packet that came with a handover; the petitioner by proof of his
-- or her own petition, never by the matter
create policy petition_office on petition for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or exists (select from handover_packet k
    where k.petition_id = petition.id and k.receiver_body_id = hy_body() and not k.ended))
    and exists (select from standing s
    where s.matter_id = petition.matter_id and s.body_id = hy_body())
    or body_id = hy_body() and hy_matter_is_new(matter_id, body_id));
create policy petition_register on petition for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office()
    and (exists (select from standing s
    where s.matter_id = petition.matter_id and s.body_id = hy_body() and s.roles <> array['PAST'])
      or hy_matter_is_new(matter_id, body_id)));
create policy petition_proof on petition for select to hongyan_portal
  using (petition.id in (select p.petition_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy petition_submit on petition for insert to hongyan_portal
  with check (channel = 'ONLINE' and nature <> 'ACCUSATION' and registered_by is null
    and hy_matter_is_new(matter_id, body_id));
create policy petitioner_office on petitioner for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or exists (select from handover_packet k
    where k.petition_id = petitioner.petition_id and k.receiver_body_id = hy_body() and k.with_identity and not k.ended))
    and exists (select from standing s
    where s.matter_id = petitioner.matter_id and s.body_id = hy_body())
    or body_id = hy_body() and hy_matter_is_new(matter_id, body_id));
create policy petitioner_register on petitioner for insert to hongyan_desk
  with check (body_id = hy_body()
    and (exists (select from standing s
    where s.matter_id = petitioner.matter_id and s.body_id = hy_body() and s.roles <> array['PAST'])
      or hy_matter_is_new(matter_id, body_id)));
create policy petitioner_proof on petitioner for select to hongyan_portal
  using (petitioner.id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy petitioner_submit on petitioner for insert to hongyan_portal
  with check (hy_matter_is_new(matter_id, body_id));
-- proofs: staff may add one with a receipt, never read one
create policy petitioner_proof_register on petitioner_proof for insert to hongyan_desk
  with check (ended_at is null
    and exists (select from petitioner p where p.id = petitioner_id and p.body_id = hy_body()));
create policy petitioner_proof_present on petitioner_proof for select to hongyan_portal
  using (proof = any (hy_proofs()));
create policy petitioner_proof_submit on petitioner_proof for insert to hongyan_portal
  with check (proof = any (hy_proofs()) and ended_at is null
    and hy_matter_is_new(matter_id));
-- ends: the two bodies of a handover. The sender makes it and judges what comes back, the receiver objects and reports
create policy handover_ends on handover for select to hongyan_desk, hongyan_jobs
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body())
    and exists (select from standing s
    where s.matter_id = handover.matter_id and s.body_id = hy_body()));
create policy handover_packet_ends on handover_packet for select to hongyan_desk, hongyan_jobs
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body())
    and exists (select from standing s
    where s.matter_id = handover_packet.matter_id and s.body_id = hy_body()));
create policy objection_ends on objection for select to hongyan_desk, hongyan_jobs
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body())
    and exists (select from standing s
    where s.matter_id = objection.matter_id and s.body_id = hy_body()));
create policy report_ends on report for select to hongyan_desk, hongyan_jobs
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body())
    and exists (select from standing s
    where s.matter_id = report.matter_id and s.body_id = hy_body()));
create policy handover_add on handover for insert to hongyan_desk
  with check (sender_body_id = hy_body() and exists (select from standing s
    where s.matter_id = handover.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy handover_move on handover for update to hongyan_desk, hongyan_jobs
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = handover.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = handover.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy handover_packet_add on handover_packet for insert to hongyan_desk
  with check (sender_body_id = hy_body() and hy_may_pass_on(petition_id, with_identity)
    and exists (select from standing s
    where s.matter_id = handover_packet.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
-- an upheld objection or a recall: the sender ends the packet
create policy handover_packet_end on handover_packet for update to hongyan_desk
  using (sender_body_id = hy_body()) with check (sender_body_id = hy_body() and ended);
create policy objection_add on objection for insert to hongyan_desk
  with check (verdict is null and exists (select from standing s
    where s.matter_id = objection.matter_id and s.body_id = hy_body() and s.roles <> array['PAST'])
    and exists (select from handover h where h.id = handover_id and h.receiver_body_id = hy_body()
      and array[h.sender_body_id, h.receiver_body_id] @> array[objection.sender_body_id, objection.receiver_body_id]));
create policy objection_move on objection for update to hongyan_desk, hongyan_jobs
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = objection.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = objection.matter_id and s.body_id = hy_body() and s.roles <> array['PAST'])
    and (verdict is null
      or exists (select from handover h where h.id = handover_id and h.sender_body_id = hy_body())));
create policy report_add on report for insert to hongyan_desk
  with check (verdict is null and exists (select from standing s
    where s.matter_id = report.matter_id and s.body_id = hy_body() and s.roles <> array['PAST'])
    and exists (select from handover h where h.id = handover_id and h.receiver_body_id = hy_body()
      and array[h.sender_body_id, h.receiver_body_id] @> array[report.sender_body_id, report.receiver_body_id]));
create policy report_move on report for update to hongyan_desk, hongyan_jobs
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = report.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = report.matter_id and s.body_id = hy_body() and s.roles <> array['PAST'])
    and (verdict is null
      or exists (select from handover h where h.id = handover_id and h.sender_body_id = hy_body())));
-- documents: drafts are the body's own; signed ones as their kind says
create policy document_read on document for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or state = 'SIGNED' and for_chain) and exists (select from standing s
    where s.matter_id = document.matter_id and s.body_id = hy_body())
    or state = 'SIGNED' and receiver_body_id = hy_body());
create policy document_draft on document for insert to hongyan_desk
  with check (body_id = hy_body() and exists (select from standing s
    where s.matter_id = document.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy document_sign on document for update to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = document.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (body_id = hy_body());
create policy document_drop on document for delete to hongyan_desk
  using (body_id = hy_body() and state = 'DRAFT' and exists (select from standing s
    where s.matter_id = document.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy document_proof on document for select to hongyan_portal
  using (state = 'SIGNED' and for_petitioner and document.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null)
    and (petitioner_id is null or petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null)));
create policy document_counter_own on document_counter for all to hongyan_desk
  using (body_id = hy_body())
  with check (body_id = hy_body());
create policy document_service_chain on document_service for select to hongyan_desk, hongyan_jobs
  using (exists (select from document d where d.id = document_id)
    and exists (select from standing s
    where s.matter_id = document_service.matter_id and s.body_id = hy_body()));
create policy document_service_add on document_service for insert to hongyan_desk
  with check (body_id = hy_body() and exists (select from document d where d.id = document_id)
    and exists (select from standing s
    where s.matter_id = document_service.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy document_service_proof on document_service for select to hongyan_portal
  using (exists (select from document d where d.id = document_id)
    and (petitioner_id is null or petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null)));
-- working papers: the body's own
create policy working_note_own on working_note for select to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = working_note.matter_id and s.body_id = hy_body()));
create policy working_note_add on working_note for insert to hongyan_desk
  with check (body_id = hy_body() and exists (select from standing s
    where s.matter_id = working_note.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy demand_finding_own on demand_finding for select to hongyan_desk, hongyan_jobs
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = demand_finding.matter_id and s.body_id = hy_body()));
create policy demand_finding_add on demand_finding for insert to hongyan_desk
  with check (body_id = hy_body() and exists (select from standing s
    where s.matter_id = demand_finding.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy demand_finding_change on demand_finding for update to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = demand_finding.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (body_id = hy_body());
-- ratings: the rated side only after the window closed; the petitioner by proof; the day passing finds the windows that
-- close, without the answers, and opens each of them acting for the rated body
create policy rating_rated on rating for select to hongyan_desk
  using (body_id = hy_body() and shown_at is not null and exists (select from standing s
    where s.matter_id = rating.matter_id and s.body_id = hy_body()));
create policy rating_open on rating for insert to hongyan_desk, hongyan_jobs
  with check (value is null and reason is null and rated_at is null and shown_at is null
    and exists (select from standing s
    where s.matter_id = rating.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy rating_jobs on rating for select to hongyan_jobs
  using (shown_at is null or body_id = hy_body());
create policy rating_jobs_show on rating for update to hongyan_jobs
  using (shown_at is null and body_id = hy_body())
  with check (body_id = hy_body());
create policy rating_proof on rating for select to hongyan_portal
  using (petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy rating_rate on rating for update to hongyan_portal
  using (shown_at is null and petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null))
  with check (shown_at is null and petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
-- timeline: by audience; links for the whole chain, so that anybody with a part can verify
create policy event_audience on event for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or audience <> 'OFFICE') and exists (select from standing s
    where s.matter_id = event.matter_id and s.body_id = hy_body()));
create policy event_proof on event for select to hongyan_portal
  using (audience = 'PETITIONER' and event.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy event_link_chain on event_link for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id = event_link.matter_id and s.body_id = hy_body()));
create policy event_link_proof on event_link for select to hongyan_portal
  using (event_link.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
-- audit: everybody adds in his or her own name, the office reads its own
create policy audit_record_add on audit_record for insert to hongyan_desk
  with check (actor_id is not distinct from hy_actor() and (office_id is null or office_id = hy_office()));
create policy audit_record_job on audit_record for insert to hongyan_jobs
  with check (actor_id is null);
create policy audit_record_citizen on audit_record for insert to hongyan_portal
  with check (actor_id is null);
create policy audit_record_office on audit_record for select to hongyan_desk
  using (office_id = hy_office());
-- the day passing looks for running clocks everywhere: dates, bodies and articles, no content. It then acts for the body
-- whose clock it is, with that body's standing
create policy clock_jobs on clock for select to hongyan_jobs
  using (state = 'RUNNING');

-- least privileges
grant select, insert, update on matter, demand, clock, handover, objection, report, document, document_counter,
  demand_finding to hongyan_desk;
grant select, insert on petition, petitioner, handover_packet, document_service, working_note to hongyan_desk;
grant update (ended) on handover_packet to hongyan_desk;
grant insert on petitioner_proof to hongyan_desk;
grant delete on document to hongyan_desk;
grant select on standing, desk_item, event, event_link to hongyan_desk, hongyan_jobs;
grant insert on rating to hongyan_desk, hongyan_jobs;
grant select (id, matter_id, petitioner_id, target, office_id, body_id, opened_on, closes_on, value, reason_open,
  reason_shown, rated_at, shown_at) on rating to hongyan_desk;
grant select (id, matter_id, petitioner_id, target, office_id, body_id, opened_on, closes_on, rated_at, shown_at)
  on rating to hongyan_jobs;
grant update (shown_at, closes_on) on rating to hongyan_jobs;
grant insert on audit_record to hongyan_desk, hongyan_jobs, hongyan_portal;
grant select on audit_record to hongyan_desk;

-- jobs move on what stands still; they register nothing, hand over nothing, write no document and no note
grant select, update on matter, handover, objection, report to hongyan_jobs;
grant select, insert, update on clock to hongyan_jobs;
grant select on petition, petitioner, demand, demand_finding, handover_packet, document, document_service
  to hongyan_jobs;

grant select, insert on matter, petition, petitioner, petitioner_proof, demand to hongyan_portal;
grant select on clock, document, document_service, rating, event, event_link to hongyan_portal;
grant update (value, reason, reason_open, rated_at) on rating to hongyan_portal;

grant insert, update on standing to hongyan_writer;
grant select, insert, update, delete on desk_item to hongyan_writer;
grant select, insert, update on chain_head to hongyan_writer;
grant select, insert on event, event_link to hongyan_writer;
grant select on petitioner, petitioner_proof, handover, report, clock to hongyan_writer;
-- row locks need it; no function of the writer changes a matter
grant update (version) on matter to hongyan_writer;
