-- A sender that does not decide on an objection in two working days: its head is told; the matter does not go back by silence.
alter table handover add column escalated_on date;

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
      when m.state = 'DISPUTED' and 'SUPERVISOR' = any (s.roles) or m.state = 'ACCEPTED' and exists (select
          from designation_call c where c.matter_id = m.id and c.receiver_body_id = s.body_id and c.ground = 'BODY_ENDED'
          and c.decided_on is null) then 'TO_DESIGNATE'
      -- the superior of an office that has nobody left for the matter
      when exists (select from stand_in_request q join standing h on h.matter_id = q.matter_id
          and h.body_id = q.sender_body_id and h.is_holder where q.matter_id = m.id and q.receiver_body_id = s.body_id
          and q.decided_on is null) then 'TO_NAME'
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
          where h.matter_id = m.id and h.sender_body_id = s.body_id and h.state = 'OBJECTED') then case when exists (select
          from handover h where h.matter_id = m.id and h.sender_body_id = s.body_id and h.state = 'OBJECTED'
            and h.escalated_on is not null) then 'ESCALATED' else 'TO_DECIDE' end
      -- the holder reports that the matter is another body's business: whoever handed it over answers
      when m.state = 'ACCEPTED' and exists (select from wrong_body_report w join handover h on h.id = w.handover_id
          where w.matter_id = m.id and w.sender_body_id = s.body_id and w.verdict is null
            and h.state in ('ACCEPTED', 'RETURNED')) then 'TO_DECIDE'
      when m.state in ('REPLIED', 'ANSWERED', 'IN_REVIEW', 'REVIEWED', 'IN_FINAL', 'FINALISED', 'COMPLETED')
        and exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
          and h.report_due and h.state in ('ACCEPTED', 'PASSED_ON', 'RETURNED')
          and not exists (select from handover c where c.parent_id = h.id and c.report_due
            and c.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'CLOSED', 'DISPUTED', 'REPORT_ACCEPTED'))) then case
        when exists (select from document d where d.matter_id = m.id and d.body_id = s.body_id
          and d.kind = 'COMPLETION_REPORT' and d.state = 'DRAFT') then 'TO_SEND' else 'TO_REPORT' end
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

-- ids only
create function passing_objections(p_before date) returns table (matter_id uuid, office_id uuid, body_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct h.matter_id, h.sender_office_id, h.sender_body_id from public.handover h
    join public.matter m on m.id = h.matter_id and m.state = 'OBJECTED'
  where h.state = 'OBJECTED' and h.decide_by < p_before and h.escalated_on is null
  order by 1 limit 500;
end;
revoke execute on function passing_objections(date) from public;
grant execute on function passing_objections(date) to hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
