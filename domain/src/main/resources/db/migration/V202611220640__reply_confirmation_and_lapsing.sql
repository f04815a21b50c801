-- A hearing may be refused; whoever wrote a finding must not sign it.
alter table working_note add column refused boolean not null default false;
alter table demand_finding add column written_by uuid references staff_member;

-- A representative confirms, by the own proof, that a served opinion settles the matter for him or her.
create table reply_confirmation (
  document_id uuid not null,
  matter_id uuid not null,
  petitioner_id uuid not null,
  confirmed_at timestamptz not null,
  confirmed_on date not null,
  primary key (document_id, petitioner_id),
  constraint reply_confirmation_of_a_document_of_the_matter foreign key (document_id, matter_id)
    references document (id, matter_id),
  constraint reply_confirmation_by_a_petitioner_of_the_matter foreign key (petitioner_id, matter_id)
    references petitioner (id, matter_id)
);
alter table reply_confirmation enable row level security;
alter table reply_confirmation force row level security;
create policy reply_confirmation_owner on reply_confirmation to hongyan_owner using (true) with check (true);
create policy reply_confirmation_chain on reply_confirmation for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id = reply_confirmation.matter_id and s.body_id = hy_body()));
create policy reply_confirmation_proof on reply_confirmation for select to hongyan_portal
  using (petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy reply_confirmation_confirm on reply_confirmation for insert to hongyan_portal
  with check (petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null)
    and exists (select from document d where d.id = document_id));
grant select on reply_confirmation to hongyan_desk, hongyan_jobs;
grant select, insert on reply_confirmation to hongyan_portal;

-- Does a report up the line of command still wait? The holder below does not see the handovers above its own. A
-- congress commands nobody and gates nothing.
create function handover_reports_outstanding(p_matter uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return not public.hy_has_part(p_matter) or exists (select from public.handover h
    join public.office s on s.id = h.sender_office_id join public.office r on r.id = h.receiver_office_id
    where h.matter_id = p_matter and h.report_due and s.kind = r.kind
      and h.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'REPORT_ACCEPTED'));

-- What the day passing looks for beside running clocks: ids and dates, no content. It then acts for the body named.
create index matter_submitted on matter (received_on, id) where state = 'SUBMITTED';
create index matter_replied on matter (id) where state = 'REPLIED';
create function passing_intake(p_until date) returns table (matter_id uuid, office_id uuid, body_id uuid,
    received_on date) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select m.id, m.office_id, m.body_id, m.received_on from public.matter m
  where m.state = 'SUBMITTED' and m.received_on <= p_until
  order by m.received_on, m.id limit 500;
end;
create function passing_replied(p_after uuid) returns table (matter_id uuid, office_id uuid, body_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select s.matter_id, s.office_id, s.body_id from public.matter m
    join public.standing s on s.matter_id = m.id and s.is_holder
  where m.state = 'REPLIED' and m.id > p_after
    and not exists (select from public.clock k
      where k.matter_id = m.id and k.kind = 'REVIEW_REQUEST' and k.state = 'RUNNING')
    and not exists (select from public.handover h
      join public.office a on a.id = h.sender_office_id join public.office b on b.id = h.receiver_office_id
      where h.matter_id = m.id and h.report_due and a.kind = b.kind
        and h.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'REPORT_ACCEPTED'))
  order by m.id limit 200;
end;
grant create on schema public to hongyan_writer;
alter function handover_reports_outstanding(uuid) owner to hongyan_writer;
alter function passing_intake(date) owner to hongyan_writer;
alter function passing_replied(uuid) owner to hongyan_writer;
set role hongyan_writer;
grant execute on function handover_reports_outstanding(uuid) to hongyan_desk, hongyan_jobs;
grant execute on function passing_intake(date), passing_replied(uuid) to hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
