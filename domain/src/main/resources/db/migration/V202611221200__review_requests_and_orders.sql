-- Review and final review (复查, 复核): a row of the matter with its own number, read by the reviewing body alone and by
-- the petitioner who asked; the first body reads the opinion and what it must carry out.

-- the superior department in the own line, where it works on this platform; beside the government of the place it may review
alter table unit add column superior_id uuid references unit;
alter table unit add constraint unit_is_not_its_own_superior check (superior_id <> id);

create table review (
  id uuid primary key,
  matter_id uuid not null references matter,
  number text not null unique,
  stage text not null check (stage in ('REVIEW', 'FINAL_REVIEW')),
  petition_id uuid not null,
  petitioner_id uuid not null,
  office_id uuid not null references office,
  body_id uuid not null,
  attacked_id uuid not null,
  attacked_body_id uuid not null references unit,
  first_body_id uuid not null references unit,
  channel text not null check (channel in ('ONLINE', 'LETTER', 'VISIT', 'CALL')),
  requested_on date not null,
  received_on date not null,
  received_at timestamptz not null,
  last_day date not null,
  demand text not null,
  reasons text not null,
  late_reason text not null default '',
  files int not null check (files between 0 and 10),
  entered_by uuid references staff_member,
  state text not null check (state in ('REQUESTED', 'ACCEPTED', 'REFUSED', 'DECIDED', 'SERVED', 'EXECUTED', 'CLOSED')),
  reviewer_id uuid references staff_member,
  result text check (result in ('UPHELD', 'CHANGED', 'REDO')),
  ground text check (ground in ('OUT_OF_SCOPE', 'TOO_LATE', 'LEVEL_SKIPPED', 'IN_COURT')),
  document_id uuid,
  decided_on date,
  served_on date,
  version bigint not null default 0,
  constraint review_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint review_by_a_petitioner_of_the_matter foreign key (petitioner_id, petition_id, matter_id)
    references petitioner (id, petition_id, matter_id),
  constraint review_of_an_opinion_of_the_matter foreign key (attacked_id, matter_id) references document (id, matter_id),
  constraint review_ends_in_a_document_of_the_matter foreign key (document_id, matter_id)
    references document (id, matter_id),
  constraint review_is_not_of_the_own_opinion check (body_id <> attacked_body_id and body_id <> first_body_id),
  constraint review_arrives_after_it_was_asked check (requested_on <= received_on),
  constraint review_late_has_a_reason check (requested_on <= last_day or late_reason <> ''),
  constraint review_ends_one_way check (result is null or ground is null),
  constraint review_decided_on_a_day check ((state in ('REQUESTED', 'ACCEPTED')) = (decided_on is null))
);
call hy_keep('review', 'id', 'matter_id', 'number', 'stage', 'petition_id', 'petitioner_id', 'office_id', 'body_id',
  'attacked_id', 'attacked_body_id', 'first_body_id', 'channel', 'requested_on', 'received_on', 'received_at', 'last_day',
  'demand', 'reasons', 'late_reason', 'files');
create unique index review_one_open on review (matter_id) where state in ('REQUESTED', 'ACCEPTED');
create index review_matter on review (matter_id, body_id);

-- What a changed opinion orders the first body to do.
create table review_order (
  review_id uuid primary key references review,
  matter_id uuid not null references matter,
  sender_body_id uuid not null references unit,
  receiver_body_id uuid not null references unit,
  review_number text not null,
  text text not null,
  ordered_on date not null,
  due_on date not null,
  executed_on date,
  note text not null default '',
  recorded_by uuid references staff_member,
  version bigint not null default 0,
  constraint review_order_executed_says_how check ((executed_on is null) = (note = ''))
);
call hy_keep('review_order', 'review_id', 'matter_id', 'sender_body_id', 'receiver_body_id', 'text', 'ordered_on', 'due_on');
create index review_order_matter on review_order (matter_id);

-- material added while a review runs goes to the reviewer and to nobody else
alter table material add column for_review boolean not null default false;
-- files seen for a review travel along no handover
alter table attachment_share alter column handover_id drop not null;

grant create on schema public to hongyan_writer;
grant select on review, review_order to hongyan_writer;
grant update (state) on review to hongyan_writer;
grant update (state, stopped_on) on clock to hongyan_writer;
grant select (id, matter_id, drafted_by, signed_by, drafted_at, signed_at) on document to hongyan_writer;
grant select (matter_id, recorded_by, recorded_at) on working_note to hongyan_writer;
grant select (matter_id, written_by) on demand_finding to hongyan_writer;
alter table review enable row level security;
alter table review force row level security;
alter table review_order enable row level security;
alter table review_order force row level security;
create policy review_owner on review to hongyan_owner using (true) with check (true);
create policy review_writer on review to hongyan_writer using (true) with check (true);
create policy review_order_owner on review_order to hongyan_owner using (true) with check (true);
create policy review_order_writer on review_order to hongyan_writer using (true) with check (true);

set role hongyan_writer;
-- does the body acted for review the matter, or has it?
create function hy_reviews(p_matter uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return exists (select from public.review r where r.matter_id = p_matter and r.body_id = public.hy_body());
-- does that body review the matter now?
create function hy_review_open(p_matter uuid, p_body uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return public.hy_has_part(p_matter) and exists (select from public.review r
    where r.matter_id = p_matter and r.body_id = p_body and r.state in ('REQUESTED', 'ACCEPTED'));

-- the request just entered takes effect: the reviewing body stands in the matter, sees what the petitioners sent in, and
-- the petitioners' own limits wait for what becomes of it
create function review_begin(p_review uuid, p_on date, p_now timestamptz) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  r review%rowtype;
  changed int;
begin
  select * into r from review where id = p_review and state = 'REQUESTED';
  if not found or not hy_has_part(r.matter_id) then
    return 0;
  end if;
  perform from matter where id = r.matter_id
    and state in (select s from unnest(case r.stage when 'REVIEW' then array['REPLIED', 'COMPLETED']
      else array['REVIEWED'] end) s) for update;
  if not found or not exists (select from document d where d.id = r.attacked_id and d.matter_id = r.matter_id
      and d.body_id = r.attacked_body_id and d.state = 'SIGNED'
      and d.kind = case r.stage when 'REVIEW' then 'HANDLING_OPINION' else 'REVIEW_OPINION' end) then
    return 0;
  end if;
  with recursive up as (
    select o.id, o.parent_id from office o join unit u on u.office_id = o.id where u.id = r.attacked_body_id
    union
    select o.id, o.parent_id from office o join up on up.parent_id = o.id)
  insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
  select r.matter_id, u.office_id, u.id, array['REVIEWER'], false, p_now
  from unit u
  where u.id = r.body_id and u.kind = 'BODY' and (u.root and u.office_id in (select id from up)
    or u.id = (select a.superior_id from unit a where a.id = r.attacked_body_id))
  on conflict (matter_id, body_id) do update set handler_id = null, section_id = null,
    roles = array(select distinct x from unnest(array_remove(standing.roles, 'PAST') || excluded.roles) x);
  get diagnostics changed = row_count;
  update clock set state = 'PAUSED', stopped_on = p_on where matter_id = r.matter_id and state = 'RUNNING'
    and kind = case r.stage when 'REVIEW' then 'REVIEW_REQUEST' else 'FINAL_REVIEW_REQUEST' end;
  insert into attachment_share (attachment_id, matter_id, body_id, shared_by_body_id, shared_at)
  select a.id, a.matter_id, r.body_id, a.body_id, p_now
  from attachment a join petition p on p.id = a.petition_id and p.body_id = a.body_id
  where a.matter_id = r.matter_id and a.of_petitioner and a.body_id <> r.body_id
  on conflict do nothing;
  return changed;
end $$;

-- inside the reviewing body: to a review officer of it
create function review_allot(p_review uuid, p_person uuid) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  update standing s set handler_id = p_person, section_id = null
  from review r
  where r.id = p_review and r.state in ('REQUESTED', 'ACCEPTED') and r.body_id = hy_body()
    and s.matter_id = r.matter_id and s.body_id = r.body_id and 'REVIEWER' = any (s.roles) and not s.is_holder
    and exists (select from post p where p.person_id = p_person and p.body_id = s.body_id and p.role = 'REVIEW_OFFICER'
      and p.withdrawn_at is null);
  get diagnostics changed = row_count;
  return changed;
end $$;

-- had this person a hand in the matter before that moment, in whatever body? Asked by a reviewing body only, and
-- answered with yes or no. Registering, passing on and taking in is no handling.
create function review_barred(p_matter uuid, p_person uuid, p_before timestamptz) returns boolean language sql stable
  security definer set search_path = public, pg_temp
  return not public.hy_reviews(p_matter)
    or exists (select from public.matter m where m.id = p_matter and m.handler_id = p_person)
    or exists (select from public.event e where e.matter_id = p_matter and e.actor_id = p_person
      and e.happened_at < p_before and e.kind not in ('SUBMIT', 'REGISTER', 'REGISTER_DIRECTLY', 'ASK_SUPPLEMENT',
        'ADD_MATERIAL', 'HAND_OVER', 'PASS_ON', 'RECALL', 'WITHDRAWAL_ASKED', 'WITHDRAWAL_PENDING', 'WITHDRAWAL_UNDONE',
        'WANT_OPINION', 'REQUEST_REVIEW', 'REQUEST_FINAL_REVIEW', 'REVIEW_ALLOTTED'))
    or exists (select from public.demand_finding f where f.matter_id = p_matter and f.written_by = p_person)
    or exists (select from public.working_note n where n.matter_id = p_matter and n.recorded_by = p_person)
    or exists (select from public.document d where d.matter_id = p_matter and d.state = 'SIGNED'
      and d.signed_at < p_before and p_person in (d.drafted_by, d.signed_by)
      and d.kind in ('HANDLING_OPINION', 'REVIEW_OPINION', 'FINAL_REVIEW_OPINION', 'SIMPLE_REPLY', 'SUGGESTION_REPLY',
        'REFUSAL_NOTICE', 'NO_LONGER_NOTICE', 'LEGAL_ROUTE_NOTICE', 'EXTENSION_NOTICE', 'COMPLETION_REPORT'));

-- where a review stands follows from what has happened: its order carried out, its matter completed
create function review_settle(p_matter uuid) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  if not hy_has_part(p_matter) then
    return 0;
  end if;
  update review r set state = case when m.state = 'COMPLETED' then 'CLOSED' else 'EXECUTED' end
  from matter m
  where r.matter_id = p_matter and m.id = p_matter
    and (m.state = 'COMPLETED' and r.state in ('REFUSED', 'DECIDED', 'SERVED', 'EXECUTED')
      or r.state = 'SERVED' and exists (select from review_order o
        where o.review_id = r.id and o.executed_on is not null));
  get diagnostics changed = row_count;
  return changed;
end $$;

-- matters to complete after a review: the final opinion signed, or nobody's limit for a final review running
create function passing_reviewed(p_after uuid) returns table (matter_id uuid, office_id uuid, body_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select s.matter_id, s.office_id, s.body_id from public.matter m
    join public.standing s on s.matter_id = m.id and s.is_holder
  where m.state in ('REVIEWED', 'FINALISED') and m.id > p_after
    and not exists (select from public.clock k
      where k.matter_id = m.id and k.kind = 'FINAL_REVIEW_REQUEST' and k.state = 'RUNNING')
    and not exists (select from public.review_order o where o.matter_id = m.id and o.executed_on is null)
  order by m.id limit 200;
end;
revoke execute on function hy_reviews(uuid), hy_review_open(uuid, uuid), review_begin(uuid, date, timestamptz),
  review_allot(uuid, uuid), review_barred(uuid, uuid, timestamptz), review_settle(uuid), passing_reviewed(uuid)
  from public;
grant execute on function hy_reviews(uuid) to hongyan_desk, hongyan_jobs;
grant execute on function hy_review_open(uuid, uuid) to hongyan_portal;
grant execute on function review_begin(uuid, date, timestamptz) to hongyan_desk, hongyan_portal;
grant execute on function review_allot(uuid, uuid), review_barred(uuid, uuid, timestamptz) to hongyan_desk;
grant execute on function review_settle(uuid) to hongyan_desk, hongyan_jobs;
grant execute on function passing_reviewed(uuid) to hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
create index matter_reviewed on matter (id) where state in ('REVIEWED', 'FINALISED');

-- the reviewer and nobody else; the petitioner what he or she asked for
create policy review_own on review for select to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = review.matter_id and s.body_id = hy_body()));
create policy review_enter on review for insert to hongyan_desk
  with check (state = 'REQUESTED' and reviewer_id is null and entered_by = hy_actor() and exists (select from standing s
    where s.matter_id = review.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']));
create policy review_move on review for update to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = review.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (body_id = hy_body());
create policy review_proof on review for select to hongyan_portal
  using (petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy review_ask on review for insert to hongyan_portal
  with check (state = 'REQUESTED' and reviewer_id is null and entered_by is null and channel = 'ONLINE'
    and petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy review_order_ends on review_order for select to hongyan_desk, hongyan_jobs
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = review_order.matter_id and s.body_id = hy_body()));
create policy review_order_give on review_order for insert to hongyan_desk
  with check (sender_body_id = hy_body() and executed_on is null and exists (select from review r
    where r.id = review_id and r.matter_id = review_order.matter_id and r.body_id = hy_body()
      and r.first_body_id = receiver_body_id));
create policy review_order_execute on review_order for update to hongyan_desk
  using (receiver_body_id = hy_body() and executed_on is null and exists (select from standing s
    where s.matter_id = review_order.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (receiver_body_id = hy_body() and executed_on is not null);
grant select, insert, update on review to hongyan_desk;
grant select, insert on review to hongyan_portal;
grant select, insert, update on review_order to hongyan_desk;
grant select on review_order to hongyan_jobs;

-- a petitioner asks by the own proof: the matter goes where the request just entered takes it, and nowhere else
grant update (state, state_since, version) on matter to hongyan_portal;
create policy matter_ask_review on matter for update to hongyan_portal
  using (state in ('REPLIED', 'COMPLETED', 'REVIEWED') and matter.id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null))
  with check (state in ('IN_REVIEW', 'IN_FINAL') and matter.id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null)
    and exists (select from review r where r.matter_id = matter.id and r.state = 'REQUESTED'));
-- policies are joined by or: what one lets begin another must not let end
create trigger matter_moved_by_a_citizen before update on matter for each row
  when (session_user = 'hongyan_portal' and (old.state, new.state) not in (('REPLIED', 'IN_REVIEW'),
    ('COMPLETED', 'IN_REVIEW'), ('REVIEWED', 'IN_FINAL'), ('ANSWERED', 'REGISTERED'), ('ANSWERED', 'ACCEPTED')))
  execute function hy_refuse_change();
grant insert on clock to hongyan_portal;
create policy clock_ask_review on clock for insert to hongyan_portal
  with check (kind in ('REVIEW', 'FINAL_REVIEW') and state = 'RUNNING' and petitioner_id is null
    and handover_id is null and hy_review_open(matter_id, body_id)
    and clock.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));

-- the reviewing body reads what the petitioners sent in
drop policy petition_office on petition;
create policy petition_office on petition for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or exists (select from handover_packet k
    where k.petition_id = petition.id and k.receiver_body_id = hy_body() and not k.ended)
    or hy_reviews(matter_id))
    and exists (select from standing s
    where s.matter_id = petition.matter_id and s.body_id = hy_body())
    or body_id = hy_body() and hy_matter_is_new(matter_id, body_id));
drop policy petitioner_office on petitioner;
create policy petitioner_office on petitioner for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or exists (select from handover_packet k
    where k.petition_id = petitioner.petition_id and k.receiver_body_id = hy_body() and k.with_identity and not k.ended)
    or hy_reviews(matter_id))
    and exists (select from standing s
    where s.matter_id = petitioner.matter_id and s.body_id = hy_body())
    or body_id = hy_body() and hy_matter_is_new(matter_id, body_id));
drop policy material_office on material;
create policy material_office on material for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or not for_review and (exists (select from handover_packet k
    where k.petition_id = material.petition_id and k.receiver_body_id = hy_body() and not k.ended)
      or hy_reviews(matter_id)))
    and exists (select from standing s
    where s.matter_id = material.matter_id and s.body_id = hy_body()));
drop policy material_add on material;
create policy material_add on material for insert to hongyan_portal
  with check (petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null)
    and case when for_review then hy_review_open(matter_id, body_id)
      else exists (select from petition q where q.id = petition_id and q.body_id = material.body_id) end);
drop policy attachment_submit on attachment;
create policy attachment_submit on attachment for update to hongyan_portal
  using (draft_proof = any (hy_proofs()) and matter_id is null)
  with check (draft_proof is null and petition_id in (select p.petition_id from petitioner_proof p
      where p.proof = any (hy_proofs()) and p.ended_at is null)
    and (exists (select from petition q where q.id = petition_id and q.body_id = attachment.body_id)
      or hy_review_open(matter_id, body_id)));
