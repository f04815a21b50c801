-- The first row of a matter that has just been submitted: nobody has done anything with it, so it waits to be
-- registered, no clock runs, and its marks are those it came with. The thirty questions that find the group, the day and
-- the marks of any other matter were the largest part of what a submission costs the database. Whoever writes the row
-- again, for whatever reason, asks them all.
grant create on schema public to hongyan_writer;
set role hongyan_writer;

create or replace function desk_write(p_matter uuid) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  m matter%rowtype;
  fresh boolean;
  changed int;
begin
  select * into m from matter where id = p_matter for update;
  fresh := m.state = 'SUBMITTED' and not exists (
    select from desk_item d where d.body_id = m.body_id and d.matter_id = p_matter);
  insert into desk_item as d (body_id, matter_id, office_id, section_id, handler_id, part, number, title, state,
      state_group, channel, subject_code, place, masked_names, head_count, clock_kind, started_on, due_on, marks,
      received_on, changed_at)
  select s.body_id, m.id, s.office_id, s.section_id, s.handler_id,
    (select r from unnest(array['HOLDER', 'ASSIGNER', 'SENDER', 'CO_HANDLER', 'REVIEWER', 'SUPERVISOR', 'INFORMED', 'PAST'])
      with ordinality o(r, rank) where r = any (s.roles) order by rank limit 1),
    m.number,
    case when slip then '' else m.title end,
    m.state,
    case when fresh then 'TO_REGISTER' else desk_group(m, s) end,
    p.channel, case when slip then null else m.subject_code end,
    case when slip then '' else trim(coalesce(v.name, '') || ' ' || m.place_detail) end,
    -- who only helps or reads along does not learn who asked for confidentiality
    case when m.confidential and s.roles <@ array['CO_HANDLER', 'INFORMED'] then '' else coalesce(n.masked, '') end,
    m.head_count,
    c.kind, c.started_on, coalesce(c.due_on, date '9999-12-31'),
    case when fresh then array_remove(array[
        case when m.head_count >= 5 then 'COLLECTIVE' end,
        case when m.confidential then 'CONFIDENTIAL' end,
        case when m.keep_from_village then 'KEEP_FROM_VILLAGE' end], null)
      else desk_marks(m, s) end,
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
    left join lateral (select * from desk_due(m, s) where not fresh) c on true
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
