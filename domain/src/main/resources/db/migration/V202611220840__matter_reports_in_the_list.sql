-- The rows of a list by the duties that are really there: a report is due by whoever received an assignment once the
-- matter is answered and nothing below is outstanding, also where it was passed on without a duty to report, and also
-- after completion, which a congress does not hold up.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create or replace function desk_refresh(p_matter uuid) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  m matter%rowtype;
  changed int;
begin
  if not hy_has_part(p_matter) then
    return 0;
  end if;
  select * into m from matter where id = p_matter for update;
  insert into desk_item as d (body_id, matter_id, office_id, section_id, handler_id, part, number, title, state,
      state_group, channel, subject_code, place, masked_names, head_count, clock_kind, started_on, due_on, marks,
      received_on, changed_at)
  select s.body_id, m.id, s.office_id, s.section_id, s.handler_id,
    (select r from unnest(array['HOLDER', 'ASSIGNER', 'SENDER', 'CO_HANDLER', 'REVIEWER', 'SUPERVISOR', 'PAST'])
      with ordinality o(r, rank) where r = any (s.roles) order by rank limit 1),
    m.number,
    case when slip then '' else m.title end,
    m.state,
    case
      when exists (select from report r join handover h on h.id = r.handover_id
          where r.matter_id = m.id and h.sender_body_id = s.body_id and r.verdict is null) then 'TO_JUDGE'
      when m.state = 'OBJECTED' and exists (select from handover h
          where h.matter_id = m.id and h.sender_body_id = s.body_id and h.state = 'OBJECTED') then 'TO_DECIDE'
      when m.state in ('REPLIED', 'ANSWERED', 'IN_REVIEW', 'REVIEWED', 'IN_FINAL', 'FINALISED', 'COMPLETED')
        and exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
          and h.report_due and h.state in ('ACCEPTED', 'PASSED_ON', 'RETURNED')
          and not exists (select from handover c where c.parent_id = h.id and c.report_due
            and c.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'REPORT_ACCEPTED'))) then 'TO_REPORT'
      when m.state in ('ARCHIVED', 'REFUSED', 'NO_LONGER', 'DIVERTED', 'SEALED_OUT', 'MERGED', 'WITHDRAWN', 'COMPLETED')
        then 'CLOSED'
      when s.is_holder then case m.state
        when 'SUBMITTED' then 'TO_REGISTER'
        when 'REGISTERED' then 'TO_DISPATCH'
        when 'IN_TRANSIT' then 'TO_ACCEPT'
        when 'BOUND' then 'TO_ACCEPT'
        when 'OBJECTED' then 'WAITING'
        when 'DISPUTED' then 'WAITING'
        when 'ACCEPTED' then 'HANDLING'
        when 'OPINION_PENDING' then 'TO_SIGN'
        when 'REPLIED' then 'REPLIED'
        when 'ANSWERED' then 'REPLIED'
        else 'REVIEW' end
      when exists (select from handover h where h.matter_id = m.id and h.sender_body_id = s.body_id and h.report_due
          and h.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'REPORT_ACCEPTED')) then 'AWAITING_REPORT'
      else 'PASSED'
    end,
    p.channel, case when slip then null else m.subject_code end,
    case when slip then '' else trim(coalesce(v.name, '') || ' ' || m.place_detail) end,
    coalesce(n.masked, ''), m.head_count,
    c.kind, c.started_on, coalesce(c.due_on, date '9999-12-31'),
    array_remove(array[
      case when m.head_count >= 5 then 'COLLECTIVE' end,
      case when m.confidential then 'CONFIDENTIAL' end,
      case when m.keep_from_village then 'KEEP_FROM_VILLAGE' end,
      case when exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
        and h.report_due) then 'ASSIGNED' end,
      case when exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
        and h.state = 'RETURNED') then 'RETURNED' end], null),
    m.received_on, m.state_since
  from standing s
    -- outside a discipline office an accusation is a slip: number, date, channel
    join lateral (select m.nature = 'ACCUSATION' and f.kind <> 'DISC' as slip from office f
      where f.id = s.office_id) a on true
    left join division v on v.code = m.division_code
    left join lateral (select q.channel, q.id from petition q where q.matter_id = m.id
      order by q.received_at, q.id limit 1) p on true
    left join lateral (select t.name_masked as masked from petitioner t where t.petition_id = p.id
      order by t.seq limit 1) n on not slip
    left join lateral (select k.kind, k.started_on, k.due_on from clock k
      where k.matter_id = m.id and k.state = 'RUNNING' and k.body_id = s.body_id and k.petitioner_id is null
      order by k.due_on, k.id limit 1) c on true
  where s.matter_id = p_matter
  on conflict (body_id, matter_id) do update set
    section_id = excluded.section_id, handler_id = excluded.handler_id, part = excluded.part,
    number = excluded.number, title = excluded.title, state = excluded.state, state_group = excluded.state_group,
    channel = excluded.channel, subject_code = excluded.subject_code, place = excluded.place,
    masked_names = excluded.masked_names, head_count = excluded.head_count, clock_kind = excluded.clock_kind,
    started_on = excluded.started_on, due_on = excluded.due_on, marks = excluded.marks,
    received_on = excluded.received_on, changed_at = excluded.changed_at;
  get diagnostics changed = row_count;
  return changed;
end $$;
reset role;
revoke create on schema public from hongyan_writer;
