-- The only writers of standing, desk_item and the timeline. Each locks the matter, checks the caller's part in it and
-- returns the number of rows it changed: 0 means somebody was faster.

-- true for a body with a part, the petitioner by proof, a matter just being made, or the day passing
create function hy_has_part(p_matter uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return session_user = 'hongyan_jobs'
    or exists (select from public.standing s where s.matter_id = p_matter and s.body_id = public.hy_body())
    or exists (select from public.petitioner_proof p
      where p.matter_id = p_matter and p.proof = any (public.hy_proofs()) and p.ended_at is null);

create function desk_refresh(p_matter uuid) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  m matter%rowtype;
  changed int;
begin
  if not hy_has_part(p_matter) then
    return 0;
  end if;
  select * into m from matter where id = p_matter;
  insert into desk_item as d (body_id, matter_id, office_id, section_id, handler_id, part, number, title, state,
      state_group, channel, subject_code, place, masked_names, head_count, clock_kind, started_on, due_on, marks,
      received_on, changed_at)
  select s.body_id, m.id, s.office_id, s.section_id, s.handler_id,
    case when s.is_holder then 'HOLDER' else s.roles[1] end,
    m.number,
    case when m.nature = 'ACCUSATION' then '' else m.title end,
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
    p.channel, m.subject_code,
    trim(coalesce(v.name, '') || ' ' || m.place_detail),
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
    left join division v on v.code = m.division_code
    left join lateral (select q.channel, q.id from petition q where q.matter_id = m.id
      order by q.received_at, q.id limit 1) p on true
    left join lateral (select t.name_masked as masked from petitioner t where t.petition_id = p.id
      order by t.seq limit 1) n on m.nature <> 'ACCUSATION'
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
    and (m.body_id = hy_body() or exists (select from petitioner_proof p
      where p.matter_id = m.id and p.proof = any (hy_proofs())));
  get diagnostics changed = row_count;
  return changed;
end $$;

-- passes the matter from its holder to another body; allowed to the holder and to whoever handed it to the holder
create function standing_move(p_matter uuid, p_from uuid, p_to uuid, p_from_roles text[], p_to_roles text[],
    p_now timestamptz) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  changed int;
  added int;
begin
  perform from matter where id = p_matter for update;
  if not exists (select from standing s where s.matter_id = p_matter and s.body_id = p_from and s.is_holder)
    or not (p_from = hy_body() or session_user = 'hongyan_jobs'
      or exists (select from standing s where s.matter_id = p_matter and s.body_id = hy_body()
        and s.roles && array['SENDER', 'ASSIGNER', 'SUPERVISOR'])) then
    return 0;
  end if;
  update standing set is_holder = false, section_id = null, handler_id = null,
    roles = array(select distinct r from unnest(array_remove(roles, 'HOLDER') || p_from_roles) r)
  where matter_id = p_matter and body_id = p_from;
  get diagnostics changed = row_count;
  insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
  select p_matter, u.office_id, u.id, array(select distinct r from unnest(array['HOLDER'] || p_to_roles) r), true, p_now
  from unit u where u.id = p_to and u.kind = 'BODY'
  on conflict (matter_id, body_id) do update set is_holder = true, since = excluded.since,
    roles = array(select distinct r from unnest(array_remove(standing.roles, 'PAST') || excluded.roles) r);
  get diagnostics added = row_count;
  if added = 0 then
    raise exception 'body % cannot hold a matter', p_to;
  end if;
  return changed + added;
end $$;

-- inside the holding body: to a section and a named handler
create function standing_allot(p_matter uuid, p_section uuid, p_handler uuid) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  perform from matter where id = p_matter for update;
  update standing s set section_id = p_section, handler_id = p_handler
  where s.matter_id = p_matter and s.body_id = hy_body() and s.is_holder
    and (p_section is null or exists (select from unit u where u.id = p_section and u.body_id = s.body_id));
  get diagnostics changed = row_count;
  return changed;
end $$;

-- appends to the timeline and links the entry to the one before: link = H(previous || H(salt || content))
create function event_append(p_id uuid, p_matter uuid, p_at timestamptz, p_on date, p_kind text, p_audience text,
    p_actor uuid, p_actor_name text, p_args jsonb) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  v_seq int;
  v_last bytea;
  v_salt bytea := uuid_send(gen_random_uuid());
  v_body_name text := coalesce((select u.name from unit u where u.id = hy_body()), '');
  v_link bytea;
begin
  if not hy_has_part(p_matter) then
    raise exception 'no part in the matter' using errcode = 'insufficient_privilege';
  end if;
  insert into chain_head (matter_id, seq, link) values (p_matter, 0, ''::bytea) on conflict do nothing;
  select seq, link into v_seq, v_last from chain_head where matter_id = p_matter for update;
  v_seq := v_seq + 1;
  v_link := sha256(v_last || sha256(v_salt || convert_to(concat_ws(E'\x1f', p_matter, v_seq, p_on, p_kind, p_audience,
    coalesce(hy_body()::text, ''), v_body_name, p_actor_name, p_args::text), 'UTF8')));
  insert into event (id, matter_id, seq, happened_at, happened_on, kind, audience, office_id, body_id, body_name,
      actor_id, actor_name, args, salt)
  values (p_id, p_matter, v_seq, p_at, p_on, p_kind, p_audience, hy_office(), hy_body(), v_body_name,
      p_actor, p_actor_name, p_args, v_salt);
  insert into event_link (matter_id, seq, link) values (p_matter, v_seq, v_link);
  update chain_head set seq = v_seq, link = v_link where matter_id = p_matter;
  return v_seq;
end $$;

-- the body that holds a matter, for whoever has a part in it
create function standing_holder(p_matter uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp
  return (select s.body_id from public.standing s
    where s.matter_id = p_matter and s.is_holder and public.hy_has_part(p_matter));

-- every matter with a standing has exactly one holder: at most one by the constraint, at least one by this
create function standing_keeps_a_holder() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if not exists (select from standing s where s.matter_id = new.matter_id and s.is_holder) then
    raise exception 'matter % would have no holder', new.matter_id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger standing_at_least_one_holder after insert or update on standing
  deferrable initially deferred for each row execute function standing_keeps_a_holder();

do $$
declare
  f text;
begin
  foreach f in array array['hy_has_part(uuid)', 'desk_refresh(uuid)', 'standing_open(uuid, timestamptz)',
    'standing_move(uuid, uuid, uuid, text[], text[], timestamptz)', 'standing_allot(uuid, uuid, uuid)', 'standing_holder(uuid)',
    'event_append(uuid, uuid, timestamptz, date, text, text, uuid, text, jsonb)', 'standing_keeps_a_holder()'] loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to hongyan_writer', f);
  end loop;
end $$;
set role hongyan_writer;
grant execute on function desk_refresh(uuid), standing_open(uuid, timestamptz),
  event_append(uuid, uuid, timestamptz, date, text, text, uuid, text, jsonb)
  to hongyan_desk, hongyan_jobs, hongyan_portal;
grant execute on function standing_move(uuid, uuid, uuid, text[], text[], timestamptz),
  standing_allot(uuid, uuid, uuid), standing_holder(uuid) to hongyan_desk, hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
