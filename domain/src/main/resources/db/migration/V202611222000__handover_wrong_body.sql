-- A body finds after acceptance that a matter is another's business (T44): its report, signed by its head, with what the
-- petitioner said on it, and what the sender answered. One for each handover, as with objections.
create table wrong_body_report (
  id uuid primary key,
  handover_id uuid not null,
  matter_id uuid not null,
  sender_body_id uuid not null references unit,
  receiver_body_id uuid not null references unit,
  reasons text not null,
  evidence text not null,
  proper_body text not null,
  heard_on date not null,
  -- empty: the petitioner was asked and did not answer
  heard_words text not null default '',
  reported_by uuid not null references staff_member,
  reported_on date not null,
  verdict text check (verdict in ('GRANTED', 'REFUSED')),
  verdict_reasons text,
  decided_by uuid references staff_member,
  decided_on date,
  constraint wrong_body_report_of_the_matter foreign key (handover_id, matter_id) references handover (id, matter_id),
  constraint wrong_body_report_once_per_handover unique (handover_id),
  constraint wrong_body_report_heard_before check (heard_on <= reported_on),
  constraint wrong_body_report_decided_by_somebody check ((verdict is null) = (decided_by is null)
    and (verdict is null) = (decided_on is null) and (verdict is null) = (verdict_reasons is null))
);
call hy_keep('wrong_body_report', 'id', 'handover_id', 'matter_id', 'sender_body_id', 'receiver_body_id', 'reasons',
  'evidence', 'proper_body', 'heard_on', 'heard_words', 'reported_by', 'reported_on');
create index wrong_body_report_matter on wrong_body_report (matter_id);
alter table wrong_body_report enable row level security;
alter table wrong_body_report force row level security;
create policy wrong_body_report_owner on wrong_body_report to hongyan_owner using (true) with check (true);
create policy wrong_body_report_writer on wrong_body_report to hongyan_writer using (true) with check (true);
create policy wrong_body_report_ends on wrong_body_report for select to hongyan_desk
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = wrong_body_report.matter_id and s.body_id = hy_body()));
-- the holder reports along the handover by which it has the matter, to nobody but its sender
create policy wrong_body_report_send on wrong_body_report for insert to hongyan_desk
  with check (receiver_body_id = hy_body() and reported_by = hy_actor() and verdict is null
    and exists (select from standing s
      where s.matter_id = wrong_body_report.matter_id and s.body_id = hy_body() and s.is_holder)
    and exists (select from handover h where h.id = handover_id and h.receiver_body_id = hy_body()
      and h.sender_body_id = wrong_body_report.sender_body_id));
create policy wrong_body_report_answer on wrong_body_report for update to hongyan_desk
  using (sender_body_id = hy_body() and verdict is null and exists (select from standing s
    where s.matter_id = wrong_body_report.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (sender_body_id = hy_body() and decided_by = hy_actor());
grant select, insert on wrong_body_report to hongyan_desk;
grant update (verdict, verdict_reasons, decided_by, decided_on) on wrong_body_report to hongyan_desk;
comment on table wrong_body_report is 'sealed: delete';
grant select, delete on wrong_body_report to hongyan_writer;

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
      -- the holder reports that the matter is another body's business: whoever handed it over answers
      when m.state = 'ACCEPTED' and exists (select from wrong_body_report w join handover h on h.id = w.handover_id
          where w.matter_id = m.id and w.sender_body_id = s.body_id and w.verdict is null
            and h.state in ('ACCEPTED', 'RETURNED')) then 'TO_DECIDE'
      when m.state in ('REPLIED', 'ANSWERED', 'IN_REVIEW', 'REVIEWED', 'IN_FINAL', 'FINALISED', 'COMPLETED')
        and exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
          and h.report_due and h.state in ('ACCEPTED', 'PASSED_ON', 'RETURNED')
          and not exists (select from handover c where c.parent_id = h.id and c.report_due
            and c.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'CLOSED', 'DISPUTED', 'REPORT_ACCEPTED'))) then 'TO_REPORT'
      -- somebody asks something and waits for this body; a reminder is only a mark beside the work it is about
      when exists (select from exchange e where e.matter_id = m.id and e.receiver_body_id = s.body_id
          and e.kind <> 'REMINDER' and e.state in ('SENT', 'AGREED'))
        or exists (select from match_request q where q.matter_id = m.id and q.body_id = s.body_id and q.state = 'ASKED')
        or exists (select from material x where x.matter_id = m.id and x.answering_body_id = s.body_id
          and x.answered_on is null)
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
