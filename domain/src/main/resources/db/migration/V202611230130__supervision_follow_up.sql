-- What a body above or a congress writes down about a matter without moving it: a key matter, a joint meeting, and a
-- congress's own means (hear a report, inquire, inspect, propose). Its writer and the holder read it.
create table follow_up (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  kind text not null check (kind in ('KEY_MATTER', 'JOINT_MEETING', 'REPORT_HEARD', 'INQUIRY', 'INSPECTION', 'PROPOSAL')),
  words text not null,
  people text not null default '',
  on_day date not null,
  recorded_by uuid not null references staff_member,
  recorded_at timestamptz not null,
  outcome text not null default '',
  ended_on date,
  ended_by uuid references staff_member,
  version bigint not null default 0,
  constraint follow_up_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint follow_up_ends_with_an_outcome check ((ended_on is null) = (outcome = '')
    and (ended_on is null) = (ended_by is null))
);
call hy_keep('follow_up', 'id', 'matter_id', 'office_id', 'body_id', 'kind', 'words', 'people', 'on_day', 'recorded_by',
  'recorded_at');
create index follow_up_matter on follow_up (matter_id);
create unique index follow_up_key_once on follow_up (matter_id, body_id) where kind = 'KEY_MATTER' and ended_on is null;
alter table follow_up enable row level security;
alter table follow_up force row level security;
create policy follow_up_owner on follow_up to hongyan_owner using (true) with check (true);
create policy follow_up_writer on follow_up to hongyan_writer using (true) with check (true);
create policy follow_up_ends on follow_up for select to hongyan_desk
  using (exists (select from standing s where s.matter_id = follow_up.matter_id and (s.body_id = hy_body())
    and (s.is_holder or follow_up.body_id = s.body_id)));
create policy follow_up_record on follow_up for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office() and recorded_by = hy_actor() and ended_on is null
    and exists (select from standing s where s.matter_id = follow_up.matter_id and s.body_id = hy_body()
      and s.roles && array['SENDER', 'ASSIGNER', 'SUPERVISOR'] and not s.is_holder));
create policy follow_up_end on follow_up for update to hongyan_desk
  using (ended_on is null and body_id = hy_body() and exists (select from standing s
    where s.matter_id = follow_up.matter_id and s.body_id = hy_body()))
  with check (body_id = hy_body() and ended_by = hy_actor());
grant select, insert on follow_up to hongyan_desk;
grant update (outcome, ended_on, ended_by, version) on follow_up to hongyan_desk;
comment on table follow_up is 'sealed: delete';
grant select, delete on follow_up to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
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
