-- The only writers of standing, desk_item and the timeline. Each locks the matter, checks the caller's part in it and
-- returns the number of rows it changed: 0 means somebody was faster.

-- A portal connection has a part by proof only, whatever body it claims; everybody else by the standing of the body
-- acted for, jobs included. session_user, because inside a definer function current_user is the writer.
create function hy_has_part(p_matter uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return case when session_user = 'hongyan_portal'
    then exists (select from public.petitioner_proof p
      where p.matter_id = p_matter and p.proof = any (public.hy_proofs()) and p.ended_at is null)
    else exists (select from public.standing s where s.matter_id = p_matter and s.body_id = public.hy_body()) end;

create function desk_refresh(p_matter uuid) returns int language plpgsql security definer
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
      when m.state in ('ARCHIVED', 'REFUSED', 'NO_LONGER', 'DIVERTED', 'SEALED_OUT', 'MERGED', 'WITHDRAWN', 'COMPLETED')
        then 'CLOSED'
      when exists (select from report r join handover h on h.id = r.handover_id
          where r.matter_id = m.id and h.sender_body_id = s.body_id and r.verdict is null) then 'TO_JUDGE'
      when m.state = 'OBJECTED' and exists (select from handover h
          where h.matter_id = m.id and h.sender_body_id = s.body_id and h.state = 'OBJECTED') then 'TO_DECIDE'
      when exists (select from handover h where h.matter_id = m.id and h.receiver_body_id = s.body_id
          and h.report_due and (h.state = 'RETURNED' or h.state = 'ACCEPTED' and m.state in ('REPLIED', 'ANSWERED')
            or h.state = 'PASSED_ON' and exists (select from handover c
              where c.parent_id = h.id and c.state = 'REPORT_ACCEPTED'))) then 'TO_REPORT'
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

-- first standing of a matter: the office that received it holds it
create function standing_open(p_matter uuid, p_now timestamptz) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  changed int;
begin
  perform from matter where id = p_matter for update;
  insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
  select m.id, m.office_id, m.body_id, array['HOLDER'], true, p_now
  from matter m
  where m.id = p_matter and m.state in ('SUBMITTED', 'REGISTERED')
    and not exists (select from standing s where s.matter_id = m.id)
    and case when session_user = 'hongyan_portal' then hy_has_part(m.id) else m.body_id = hy_body() end;
  get diagnostics changed = row_count;
  return changed;
end $$;

-- passes the matter from its holder to another body; allowed to the holder, to the sender that handed it to this holder,
-- and to an assigner or supervisor of the matter; a mere past sender further up cannot reach down
create function standing_move(p_matter uuid, p_from uuid, p_to uuid, p_from_roles text[], p_to_roles text[],
    p_now timestamptz) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  changed int;
  added int;
begin
  perform from matter where id = p_matter for update;
  if not exists (select from standing s where s.matter_id = p_matter and s.body_id = p_from and s.is_holder)
    or not exists (select from standing s where s.matter_id = p_matter and s.body_id = hy_body()
      and (s.body_id = p_from or s.roles && array['ASSIGNER', 'SUPERVISOR']
        or 'SENDER' = any (s.roles) and exists (select from handover h where h.matter_id = p_matter
          and h.sender_body_id = s.body_id and h.receiver_body_id = p_from))) then
    return 0;
  end if;
  update standing set is_holder = false, section_id = null, handler_id = null,
    roles = coalesce(nullif(array(select distinct r from unnest(array_remove(roles, 'HOLDER') || p_from_roles) r), '{}'),
      array['PAST'])
  where matter_id = p_matter and body_id = p_from;
  get diagnostics changed = row_count;
  insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
  select p_matter, u.office_id, u.id, array(select distinct r from unnest(array['HOLDER'] || p_to_roles) r), true, p_now
  from unit u where u.id = p_to and u.kind = 'BODY' and u.id <> p_from
  on conflict (matter_id, body_id) do update set is_holder = true, since = excluded.since,
    roles = array(select distinct r from unnest(array_remove(standing.roles, 'PAST') || excluded.roles) r);
  get diagnostics added = row_count;
  if added = 0 then
    raise exception 'body % cannot hold a matter', p_to;
  end if;
  return changed + added;
end $$;

-- inside the holding body: to a section and a named handler, who has a post there
create function standing_allot(p_matter uuid, p_section uuid, p_handler uuid) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  perform from matter where id = p_matter for update;
  update standing s set section_id = p_section, handler_id = p_handler
  where s.matter_id = p_matter and s.body_id = hy_body() and s.is_holder
    and (p_section is null or exists (select from unit u
      where u.id = p_section and u.body_id = s.body_id and u.kind = 'SECTION'))
    and (p_handler is null or exists (select from post p
      where p.person_id = p_handler and p.body_id = s.body_id and p.withdrawn_at is null));
  get diagnostics changed = row_count;
  return changed;
end $$;

-- link = H(previous || H(salt || content)); every date as fixed text, so that no session setting changes the link
create function event_link_of(p_last bytea, e event) returns bytea language sql stable
  set search_path = public, pg_temp
  return sha256(p_last || sha256(e.salt || convert_to(concat_ws(E'\x1f', e.matter_id, e.seq,
    to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), to_char(e.happened_on, 'YYYY-MM-DD'),
    e.kind, e.audience, coalesce(e.office_id::text, ''), coalesce(e.body_id::text, ''), e.body_name,
    coalesce(e.actor_id::text, ''), e.actor_name, e.args::text), 'UTF8')));

-- appends to the timeline in the name of the body and person acting, and links the entry to the one before
create function event_append(p_id uuid, p_matter uuid, p_at timestamptz, p_on date, p_kind text, p_audience text,
    p_actor uuid, p_actor_name text, p_args jsonb) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  e event%rowtype;
  last chain_head%rowtype;
  citizen boolean := session_user = 'hongyan_portal';
begin
  if not hy_has_part(p_matter) then
    raise exception 'no part in the matter' using errcode = 'insufficient_privilege';
  end if;
  if citizen and p_actor is not null or not citizen and p_actor is distinct from hy_actor() then
    raise exception 'an entry in somebody else''s name' using errcode = 'insufficient_privilege';
  end if;
  insert into chain_head (matter_id, seq, link) values (p_matter, 0, ''::bytea) on conflict do nothing;
  select * into last from chain_head where matter_id = p_matter for update;
  e.id := p_id;
  e.matter_id := p_matter;
  e.seq := last.seq + 1;
  e.happened_at := p_at;
  e.happened_on := p_on;
  e.kind := p_kind;
  e.audience := p_audience;
  if not citizen then
    e.office_id := hy_office();
    e.body_id := hy_body();
  end if;
  e.body_name := coalesce((select u.name from unit u where u.id = e.body_id), '');
  e.actor_id := p_actor;
  e.actor_name := coalesce(p_actor_name, '');
  e.args := coalesce(p_args, '{}');
  e.salt := uuid_send(gen_random_uuid());
  last.link := event_link_of(last.link, e);
  insert into event values (e.*);
  insert into event_link (matter_id, seq, link) values (p_matter, e.seq, last.link);
  update chain_head set seq = e.seq, link = last.link where matter_id = p_matter;
  return e.seq;
end $$;

-- verifies the timeline as far as the caller sees it (its own rights, not the writer's): entries that do not fit their
-- link, and gaps in the links. An entry whose content was erased by law keeps its link and is passed over.
create function event_broken(p_matter uuid) returns setof int language sql stable
  set search_path = public, pg_temp
begin atomic
  select e.seq from event e
    left join event_link l on l.matter_id = e.matter_id and l.seq = e.seq
    left join event_link b on b.matter_id = e.matter_id and b.seq = e.seq - 1
  where e.matter_id = p_matter and e.salt is not null
    and (l.link is null or e.seq > 1 and b.link is null
      or l.link <> event_link_of(coalesce(b.link, ''::bytea), e))
  union
  select l.seq from event_link l
  where l.matter_id = p_matter and l.seq > 1
    and not exists (select from event_link b where b.matter_id = l.matter_id and b.seq = l.seq - 1)
  order by 1;
end;

-- the body that holds a matter, for whoever has a part in it
create function standing_holder(p_matter uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp
  return (select s.body_id from public.standing s
    where s.matter_id = p_matter and s.is_holder and public.hy_has_part(p_matter));

-- every matter has exactly one holder when its transaction ends: at most one by the constraint, at least one by these
create function standing_keeps_a_holder() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  v_matter uuid := to_jsonb(coalesce(new, old)) ->> tg_argv[0];
begin
  if not exists (select from standing s where s.matter_id = v_matter and s.is_holder)
    and exists (select from matter m where m.id = v_matter) then
    raise exception 'matter % would have no holder', v_matter using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger standing_at_least_one_holder after insert or update or delete on standing
  deferrable initially deferred for each row execute function standing_keeps_a_holder('matter_id');
create constraint trigger matter_has_a_holder after insert on matter
  deferrable initially deferred for each row execute function standing_keeps_a_holder('id');

do $$
declare
  f text;
begin
  foreach f in array array['hy_has_part(uuid)', 'desk_refresh(uuid)', 'standing_open(uuid, timestamptz)',
    'standing_move(uuid, uuid, uuid, text[], text[], timestamptz)', 'standing_allot(uuid, uuid, uuid)',
    'standing_holder(uuid)',
    'event_append(uuid, uuid, timestamptz, date, text, text, uuid, text, jsonb)', 'standing_keeps_a_holder()'] loop
    execute format('alter function %s owner to hongyan_writer', f);
  end loop;
end $$;
grant execute on function event_link_of(bytea, event)
  to hongyan_desk, hongyan_jobs, hongyan_portal, hongyan_writer;
grant execute on function event_broken(uuid) to hongyan_desk, hongyan_jobs, hongyan_portal;
set role hongyan_writer;
grant execute on function desk_refresh(uuid),
  event_append(uuid, uuid, timestamptz, date, text, text, uuid, text, jsonb)
  to hongyan_desk, hongyan_jobs, hongyan_portal;
grant execute on function standing_open(uuid, timestamptz) to hongyan_desk, hongyan_portal;
grant execute on function standing_holder(uuid) to hongyan_desk, hongyan_jobs;
grant execute on function standing_move(uuid, uuid, uuid, text[], text[], timestamptz),
  standing_allot(uuid, uuid, uuid) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
