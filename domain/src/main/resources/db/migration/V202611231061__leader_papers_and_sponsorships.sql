-- Leaders' papers that one drafts and another signs: sponsorships, reports of urgent matters, minutes of joint meetings. The
-- words are those of the document, which is sealed. A sponsorship is known to its whole office; only one goes on there.
create table leader_paper (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  kind text not null check (kind in ('SPONSORSHIP_SHEET', 'URGENT_REPORT', 'MEETING_MINUTES')),
  document_id uuid not null,
  leader_id uuid references staff_member,
  leader text not null,
  post text not null,
  due_on date,
  state text not null check (state in ('PENDING', 'SIGNED', 'SENT_BACK', 'DROPPED')),
  remarks text not null default '',
  drafted_by uuid not null references staff_member,
  drafted_on date not null,
  decided_by uuid references staff_member,
  decided_on date,
  version bigint not null default 0,
  constraint leader_paper_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint leader_paper_signer_is_not_drafter check (state <> 'SIGNED' or decided_by <> drafted_by),
  constraint leader_paper_decided check ((state = 'PENDING') = (decided_by is null)
    and (decided_by is null) = (decided_on is null)),
  constraint leader_paper_sent_back_with_remarks check (state <> 'SENT_BACK' or remarks <> '')
);
call hy_keep('leader_paper', 'id', 'matter_id', 'office_id', 'body_id', 'kind');
create index leader_paper_matter on leader_paper (matter_id);
create unique index leader_paper_one_under_way on leader_paper (matter_id, body_id, kind)
  where state in ('PENDING', 'SENT_BACK');
create trigger leader_paper_is_final_once_signed before update on leader_paper for each row
  when (old.state in ('SIGNED', 'DROPPED')) execute function hy_refuse_change();
alter table leader_paper enable row level security;
alter table leader_paper force row level security;
create policy leader_paper_owner on leader_paper to hongyan_owner using (true) with check (true);
create policy leader_paper_writer on leader_paper to hongyan_writer using (true) with check (true);
create policy leader_paper_own on leader_paper for select to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = leader_paper.matter_id and s.body_id = hy_body()));
create policy leader_paper_draft on leader_paper for insert to hongyan_desk
  with check (body_id = hy_body() and state = 'PENDING' and drafted_by = hy_actor() and exists (select from standing s
    where s.matter_id = leader_paper.matter_id and s.body_id = hy_body()
      and not s.roles <@ array['PAST', 'CO_HANDLER', 'INFORMED']));
create policy leader_paper_decide on leader_paper for update to hongyan_desk
  using (body_id = hy_body() and state in ('PENDING', 'SENT_BACK') and exists (select from standing s
    where s.matter_id = leader_paper.matter_id and s.body_id = hy_body()
      and not s.roles <@ array['PAST', 'CO_HANDLER', 'INFORMED']))
  with check (body_id = hy_body() and hy_actor() in (drafted_by, decided_by));
grant select, insert on leader_paper to hongyan_desk;
grant update (document_id, leader_id, leader, post, due_on, state, remarks, drafted_by, drafted_on, decided_by,
  decided_on, version) on leader_paper to hongyan_desk;
comment on table leader_paper is 'sealed: delete';
grant select, delete on leader_paper to hongyan_writer;

create table sponsorship (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  leader_id uuid references staff_member,
  leader text not null,
  post text not null,
  begun_on date not null,
  due_on date not null,
  document_id uuid not null,
  approved_by uuid not null references staff_member,
  result text not null default '',
  ended_on date,
  ended_by uuid references staff_member,
  version bigint not null default 0,
  constraint sponsorship_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint sponsorship_not_approved_by_the_sponsor check (approved_by is distinct from leader_id),
  constraint sponsorship_ends_with_a_result check ((ended_on is null) = (result = '')
    and (ended_on is null) = (ended_by is null))
);
call hy_keep('sponsorship', 'id', 'matter_id', 'office_id', 'body_id', 'leader_id', 'leader', 'post', 'begun_on');
create index sponsorship_matter on sponsorship (matter_id);
create unique index sponsorship_one_at_an_office on sponsorship (matter_id, office_id) where ended_on is null;
alter table sponsorship enable row level security;
alter table sponsorship force row level security;
create policy sponsorship_owner on sponsorship to hongyan_owner using (true) with check (true);
create policy sponsorship_writer on sponsorship to hongyan_writer using (true) with check (true);
create policy sponsorship_office on sponsorship for select to hongyan_desk
  using (office_id = hy_office() and exists (select from standing s
    where s.matter_id = sponsorship.matter_id and s.body_id = hy_body()));
create policy sponsorship_begin on sponsorship for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office() and approved_by = hy_actor() and ended_on is null
    and exists (select from standing s where s.matter_id = sponsorship.matter_id and s.body_id = hy_body()
      and not s.roles <@ array['PAST', 'CO_HANDLER', 'INFORMED']));
create policy sponsorship_change on sponsorship for update to hongyan_desk
  using (ended_on is null and body_id = hy_body() and exists (select from standing s
    where s.matter_id = sponsorship.matter_id and s.body_id = hy_body()
      and not s.roles <@ array['PAST', 'CO_HANDLER', 'INFORMED']))
  with check (body_id = hy_body());
grant select, insert on sponsorship to hongyan_desk;
grant update (due_on, document_id, approved_by, result, ended_on, ended_by, version) on sponsorship to hongyan_desk;
comment on table sponsorship is 'sealed: delete';
grant select, delete on sponsorship to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- who made a decision that is under review does not lead its settlement
create function leader_decided(p_matter uuid, p_person uuid) returns boolean language sql stable
  security definer set search_path = public, pg_temp
  return not public.hy_has_part(p_matter)
    or exists (select from public.matter m where m.id = p_matter and m.state in ('IN_REVIEW', 'IN_FINAL')
      and (m.handler_id = p_person or exists (select from public.document d where d.matter_id = m.id
        and d.state = 'SIGNED' and d.kind in ('HANDLING_OPINION', 'REVIEW_OPINION', 'SIMPLE_REPLY')
        and p_person in (d.drafted_by, d.signed_by))));
revoke execute on function leader_decided(uuid, uuid) from public;
grant execute on function leader_decided(uuid, uuid) to hongyan_desk;
create or replace function desk_marks(m matter, s standing) returns text[] language sql stable set search_path = public, pg_temp
  return array_remove(array[
      case when m.head_count >= 5 then 'COLLECTIVE' end,
      case when m.confidential then 'CONFIDENTIAL' end,
      case when m.keep_from_village then 'KEEP_FROM_VILLAGE' end,
      case when exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
        and h.report_due) then 'ASSIGNED' end,
      case when exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
        and h.state = 'RETURNED') then 'RETURNED' end,
      case when exists (select from material x where x.matter_id = m.id and x.answering_body_id = s.body_id
        and x.answered_on is null) then 'NEW_MATERIAL' end,
      case when exists (select from review_order o where o.matter_id = m.id and o.receiver_body_id = s.body_id
        and o.executed_on is null) then 'EXECUTE' end,
      case when exists (select from supervision q where q.matter_id = m.id and q.ended_on is null
        and s.body_id in (q.sender_body_id, q.receiver_body_id)) then 'SUPERVISED' end,
      case when exists (select from clock k where k.matter_id = m.id and k.kind = 'RUSH' and k.state = 'RUNNING')
        then 'RUSH' end,
      case when exists (select from exchange e where e.matter_id = m.id and e.receiver_body_id = s.body_id
        and e.kind = 'REMINDER' and e.state = 'SENT') then 'REMINDED' end,
      case when exists (select from hearing q where q.matter_id = m.id and q.state in ('ANNOUNCED', 'HELD'))
        then 'IN_HEARING' end,
      case when exists (select from clock k where k.matter_id = m.id and k.kind = 'HANDLING' and k.state <> 'VOID'
        and k.due_on > k.original_due_on) then 'EXTENDED' end,
      case when exists (select from leader_instruction i where i.matter_id = m.id and i.feedback_on is null
        and s.body_id in (i.body_id, i.addressed_body_id)) then 'INSTRUCTED' end,
      -- everybody at the office knows that one of its leaders sponsors it
      case when exists (select from sponsorship p where p.matter_id = m.id and p.ended_on is null
        and p.office_id = s.office_id) then 'SPONSORED' end,
      case when exists (select from leader_paper p where p.matter_id = m.id and p.state = 'PENDING'
        and p.body_id = s.body_id) then 'PAPER_TO_SIGN' end,
      -- asked for in writing, nothing came yet and nobody has gone on without it
      case when m.state = 'REGISTERED' and exists (select from document d where d.matter_id = m.id
          and d.kind = 'SUPPLEMENT_NOTICE' and d.state = 'SIGNED' and not exists (select from material x
            where x.matter_id = m.id and x.received_at > d.signed_at)) then 'AWAITING_SUPPLEMENT' end,
      -- everybody who has not left has asked; takes effect after seven days
      case when exists (select from withdrawal w where w.matter_id = m.id and w.state = 'ASKED')
          and not exists (select from petitioner t where t.matter_id = m.id and t.left_on is null
            and not exists (select from withdrawal w where w.petitioner_id = t.id and w.state = 'ASKED'))
        then 'WITHDRAWAL_PENDING' end,
      -- answered, and what was granted or ordered is not carried out yet
      case when m.state in ('REPLIED', 'REVIEWED', 'FINALISED', 'COMPLETED')
          and (exists (select from commitment c where c.matter_id = m.id and c.state = 'OPEN')
            or exists (select from review_order o where o.matter_id = m.id and o.executed_on is null))
        then 'EXECUTION_PENDING' end,
      case when exists (select from follow_up f where f.matter_id = m.id and f.kind = 'KEY_MATTER' and f.ended_on is null)
        then 'KEY_MATTER' end,
      -- called, or a dispute between congress and government that nobody stands above
      case when exists (select from follow_up f where f.matter_id = m.id and f.kind = 'JOINT_MEETING' and f.ended_on is null)
          or exists (select from leader_paper p where p.matter_id = m.id and p.kind = 'MEETING_MINUTES'
            and p.state in ('PENDING', 'SENT_BACK'))
          or m.state = 'DISPUTED' and exists (select from handover h join office o on o.id = h.sender_office_id
            where h.matter_id = m.id and h.state = 'DISPUTED' and o.kind = 'NPC')
        then 'JOINT_MEETING' end,
      -- old by being on a list or by two repeats after a reply; old by days is counted when it is read
      case when m.state not in ('COMPLETED', 'ARCHIVED', 'REFUSED', 'NO_LONGER', 'DIVERTED', 'SEALED_OUT', 'MERGED',
            'WITHDRAWN')
          and (exists (select from follow_up f where f.matter_id = m.id and f.kind = 'KEY_MATTER' and f.ended_on is null)
            or (select count(*) from petition p where p.matter_id = m.id and p.received_at > (select min(d.signed_at)
              from document d where d.matter_id = m.id and d.kind = 'HANDLING_OPINION' and d.state = 'SIGNED')) >= 2)
        then 'BACKLOG' end], null);
reset role;
revoke create on schema public from hongyan_writer;
