-- Whoever works on a matter has stated whether there is an interest of one's own; the last statement on a person decides.
-- A matter in handling without a handler waits for its head to name one.
create table interest_statement (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  person_id uuid not null references staff_member,
  has_interest boolean not null,
  words text not null check (length(words) between 1 and 500),
  stated_by uuid not null references staff_member,
  stated_at timestamptz not null,
  constraint interest_statement_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id)
);
call hy_keep('interest_statement', 'id', 'matter_id', 'office_id', 'body_id', 'person_id', 'has_interest', 'words',
  'stated_by', 'stated_at');
create index interest_statement_matter on interest_statement (matter_id, stated_at);
alter table interest_statement enable row level security;
alter table interest_statement force row level security;
create policy interest_statement_owner on interest_statement to hongyan_owner using (true) with check (true);
create policy interest_statement_writer on interest_statement to hongyan_writer using (true) with check (true);
-- the own body's, and one's own from wherever it was made
create policy interest_statement_read on interest_statement for select to hongyan_desk
  using ((body_id = hy_body() or person_id = hy_actor()) and exists (select from standing s
    where s.matter_id = interest_statement.matter_id and s.body_id = hy_body()));
create policy interest_statement_state on interest_statement for insert to hongyan_desk
  with check (stated_by = hy_actor() and body_id = hy_body() and exists (select from standing s
    where s.matter_id = interest_statement.matter_id and s.body_id = hy_body()));
grant select, insert on interest_statement to hongyan_desk;
comment on table interest_statement is 'sealed: delete';
grant select, delete on interest_statement to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
create or replace function desk_group(m matter, s standing) returns text language sql stable set search_path = public, pg_temp
  return case
      -- the reviewing body has a file of its own beside the matter
      when 'REVIEWER' = any (s.roles) and exists (select from review r where r.matter_id = m.id and r.body_id = s.body_id
          and r.state in ('REQUESTED', 'ACCEPTED')) then case when exists (select from prepared_step q
          where q.matter_id = m.id and q.body_id = s.body_id and q.state = 'PENDING') then 'TO_APPROVE' else 'REVIEW' end
      when 'REVIEWER' = any (s.roles) and exists (select from review r where r.matter_id = m.id and r.body_id = s.body_id
          and r.state in ('DECIDED', 'REFUSED') and r.served_on is null) then 'TO_SERVE'
      -- whoever decides what others dispute; the head before whom a step lies; a notice that is still to be served
      when m.state = 'DISPUTED' and 'SUPERVISOR' = any (s.roles) then 'TO_DESIGNATE'
      -- a takeover or a reopening is prepared by somebody who does not hold the matter
      when s.roles <> array['PAST'] and exists (select from prepared_step q where q.matter_id = m.id
          and q.body_id = s.body_id and q.state = 'PENDING') then 'TO_APPROVE'
      when exists (select from supervision q where q.matter_id = m.id and q.sender_body_id = s.body_id
          and q.state = 'ANSWERED') then 'TO_VERIFY'
      when m.state in ('REFUSED', 'NO_LONGER', 'DIVERTED') and s.is_holder and exists (select from clock k
          where k.matter_id = m.id and k.body_id = s.body_id and k.state = 'RUNNING') then 'TO_SERVE'
      when exists (select from report r join handover h on h.id = r.handover_id
          where r.matter_id = m.id and h.sender_body_id = s.body_id and r.verdict is null) then 'TO_JUDGE'
      when m.state = 'OBJECTED' and exists (select from handover h
          where h.matter_id = m.id and h.sender_body_id = s.body_id and h.state = 'OBJECTED') then 'TO_DECIDE'
      when m.state in ('REPLIED', 'ANSWERED', 'IN_REVIEW', 'REVIEWED', 'IN_FINAL', 'FINALISED', 'COMPLETED')
        and exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
          and h.report_due and h.state in ('ACCEPTED', 'PASSED_ON', 'RETURNED')
          and not exists (select from handover c where c.parent_id = h.id and c.report_due
            and c.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'CLOSED', 'DISPUTED', 'REPORT_ACCEPTED'))) then 'TO_REPORT'
      -- somebody asks something and waits for this body; a reminder is only a mark beside the work it is about
      when exists (select from exchange e where e.matter_id = m.id and e.receiver_body_id = s.body_id
          and e.kind <> 'REMINDER' and e.state in ('SENT', 'AGREED'))
        or exists (select from match_request q where q.matter_id = m.id and q.body_id = s.body_id and q.state = 'ASKED')
        then 'TO_ANSWER'
      when m.state in ('ARCHIVED', 'REFUSED', 'NO_LONGER', 'DIVERTED', 'SEALED_OUT', 'MERGED', 'WITHDRAWN', 'COMPLETED')
        then 'CLOSED'
      when s.is_holder then case m.state
        when 'SUBMITTED' then 'TO_REGISTER'
        when 'REGISTERED' then 'TO_DISPATCH'
        when 'IN_TRANSIT' then 'TO_ACCEPT'
        when 'BOUND' then 'TO_ACCEPT'
        when 'OBJECTED' then 'WAITING'
        when 'DISPUTED' then 'WAITING'
        when 'ACCEPTED' then case when s.handler_id is null then 'TO_ALLOT' else 'HANDLING' end
        when 'OPINION_PENDING' then 'TO_SIGN'
        when 'REPLIED' then 'REPLIED'
        when 'ANSWERED' then 'REPLIED'
        when 'REVIEWED' then 'REPLIED'
        when 'FINALISED' then 'REPLIED'
        else 'WAITING' end
      when exists (select from handover h where h.matter_id = m.id and h.sender_body_id = s.body_id and h.report_due
          and h.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'CLOSED', 'DISPUTED', 'REPORT_ACCEPTED')) then 'AWAITING_REPORT'
      else 'PASSED'
    end;
reset role;
revoke create on schema public from hongyan_writer;
