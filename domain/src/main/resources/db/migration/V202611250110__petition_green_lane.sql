-- What goes the green lane (domain.md A13) is marked in the lists; it moves no statutory date.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create or replace function desk_marks(m matter, s standing) returns text[] language sql stable set search_path = public, pg_temp
  return array_remove(array[
      case when m.head_count >= 5 then 'COLLECTIVE' end,
      -- the green lane, with the reason its clerk wrote down
      case when exists (select from petition p where p.matter_id = m.id and p.intake ? 'priority') then 'PRIORITY' end,
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
        then 'BACKLOG' end,
      -- taken up again after an answer, on new facts, by order or after a review; while it is in handling
      case when m.state in ('REGISTERED', 'ACCEPTED', 'OPINION_PENDING') and exists (select from event v
          where v.matter_id = m.id and v.kind in ('REOPEN', 'RESUME', 'ORDER_REDO', 'ORDER_FINAL_REDO'))
        then 'REOPENED' end,
      -- what a petitioner said of this body, once the window has closed
      case when exists (select from rating r where r.matter_id = m.id and r.body_id = s.body_id
          and r.shown_at is not null and r.value = 'DISSATISFIED') then 'DISSATISFIED' end], null);
reset role;
revoke create on schema public from hongyan_writer;
