-- Timelines are verified as a whole: a cut-off end, a missing entry and content erased without a record are found as well.
-- Against whoever may rewrite a whole chain in the database, the heads are sealed in batches; the digest of the last batch
-- covers all before it and is kept outside of the database (ADR 0009).
create table timeline_seal (
  no bigint primary key,
  sealed_at timestamptz not null,
  matters int not null check (matters > 0),
  digest bytea not null
);
create table timeline_sealed_head (
  matter_id uuid not null references matter,
  seq int not null,
  link bytea not null,
  no bigint not null references timeline_seal,
  primary key (matter_id, seq)
);
create index timeline_sealed_head_no on timeline_sealed_head (no, matter_id);
do $$
declare
  t text;
begin
  foreach t in array array['timeline_seal', 'timeline_sealed_head'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to hongyan_owner using (true) with check (true)', t || '_owner', t);
    execute format('create policy %I on %I to hongyan_writer using (true) with check (true)', t || '_writer', t);
  end loop;
end $$;
grant select, insert on timeline_seal, timeline_sealed_head to hongyan_writer;
drop function event_broken(uuid);
grant create on schema public to hongyan_writer;
set role hongyan_writer;

-- everything that is wrong with one timeline: entry and kind of fault
create function timeline_faults(p_matter uuid) returns table (seq int, fault text) language sql stable security definer
  set search_path = public, pg_temp
begin atomic
  -- changed since it was written, or its content gone without a later entry that says so
  select e.seq, case when e.salt is null then 'ERASED' else 'CHANGED' end
  from public.event e
    join public.event_link l on l.matter_id = e.matter_id and l.seq = e.seq
    left join public.event_link b on b.matter_id = e.matter_id and b.seq = e.seq - 1
  where e.matter_id = p_matter and (e.seq = 1 or b.link is not null)
    and case when e.salt is null
      then l.erased is null or e.args <> '{}' or l.link <> sha256(coalesce(b.link, ''::bytea) || l.erased)
        or not exists (select from public.event x where x.matter_id = e.matter_id and x.seq > e.seq
          and x.kind in ('SEAL_OUT', 'SEAL_OUT_LATE', 'CONTENT_ERASED'))
      else l.erased is not null
        or l.link is distinct from public.event_link_of(coalesce(b.link, ''::bytea), e) end
  union
  -- taken out of the middle
  select g.seq, 'MISSING'
  from generate_series(1, (select greatest(
      coalesce((select max(e.seq) from public.event e where e.matter_id = p_matter), 0),
      coalesce((select max(l.seq) from public.event_link l where l.matter_id = p_matter), 0)))) as g(seq)
  where not exists (select from public.event e where e.matter_id = p_matter and e.seq = g.seq)
    or not exists (select from public.event_link l where l.matter_id = p_matter and l.seq = g.seq)
  union
  -- cut off at the end: the head is kept apart
  select h.seq, 'CUT' from public.chain_head h
  where h.matter_id = p_matter and h.seq > 0 and not exists (select from public.event_link l
    where l.matter_id = p_matter and l.seq = h.seq and l.link = h.link)
  union
  select l.seq, 'CUT' from public.event_link l
  where l.matter_id = p_matter and l.seq > coalesce((select h.seq from public.chain_head h
    where h.matter_id = p_matter), 0)
  union
  -- not what it was when it was sealed
  select s.seq, 'SEALED' from public.timeline_sealed_head s
  where s.matter_id = p_matter and not exists (select from public.event_link l
    where l.matter_id = p_matter and l.seq = s.seq and l.link = s.link);
end;
revoke execute on function timeline_faults(uuid) from public;

-- for whoever has a part in the matter, the petitioner too: how many entries, and which do not hold
create function timeline_own(p_matter uuid) returns table (entries int, faults text) language sql stable security definer
  set search_path = public, pg_temp
begin atomic
  select (select count(*)::int from public.event e where e.matter_id = p_matter),
    (select string_agg(f.seq || ' ' || f.fault, ',' order by f.seq, f.fault)
      from public.timeline_faults(p_matter) f)
  where public.hy_has_part(p_matter);
end;

-- a page of all timelines: for the auditor, of the own office and those below it; for the software, of all
create function timeline_sweep(p_after uuid, p_number text, p_most int)
  returns table (matter_id uuid, number text, office_name text, entries int, faults text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if session_user <> 'hongyan_jobs' and not exists (select from post p where p.person_id = hy_actor()
      and p.office_id = hy_office() and p.role = 'AUDITOR' and p.withdrawn_at is null) then
    return;
  end if;
  return query
  with recursive under(id) as (
    select o.id from office o
    where case when session_user = 'hongyan_jobs' then o.parent_id is null else o.id = hy_office() end
    union select o.id from office o join under u on o.parent_id = u.id)
  select m.id, m.number, o.name, (select count(*)::int from event e where e.matter_id = m.id),
    (select string_agg(f.seq || ' ' || f.fault, ',' order by f.seq, f.fault) from timeline_faults(m.id) f)
  from matter m join office o on o.id = m.office_id
  where m.office_id in (select u.id from under u) and (p_after is null or m.id > p_after)
    and (p_number = '' or m.number = p_number)
  order by m.id limit least(p_most, 500);
end $$;

-- seals what has grown since; the digest runs on from the batch before
create function timeline_seal_next(p_at timestamptz, p_most int) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  v_no bigint;
  v_last bytea;
  v_matters int;
begin
  perform pg_advisory_xact_lock(hashtext('timeline_seal'));
  select s.no, s.digest into v_no, v_last from timeline_seal s order by s.no desc limit 1;
  v_no := coalesce(v_no, 0) + 1;
  with grown as materialized (
    select h.matter_id, h.seq, h.link from chain_head h
    where h.seq > 0 and not exists (select from timeline_sealed_head s
      where s.matter_id = h.matter_id and s.seq = h.seq)
    order by h.matter_id limit p_most),
  sealed as (
    insert into timeline_seal (no, sealed_at, matters, digest)
    select v_no, p_at, count(*), sha256(coalesce(v_last, ''::bytea) || convert_to(string_agg(
      concat_ws(' ', g.matter_id, g.seq, encode(g.link, 'hex')), E'\n' order by g.matter_id, g.seq), 'UTF8'))
    from grown g having count(*) > 0 returning no),
  heads as (
    insert into timeline_sealed_head (matter_id, seq, link, no)
    select g.matter_id, g.seq, g.link, v_no from grown g returning 1)
  select count(*) into v_matters from heads;
  return v_matters;
end $$;

-- the batches after a number, each with the digest its rows give now
create function timeline_seals(p_after bigint) returns table (no bigint, sealed_at timestamptz, matters int,
    digest bytea, holds boolean) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select s.no, s.sealed_at, s.matters, s.digest,
    s.digest is not distinct from sha256(coalesce((select b.digest from public.timeline_seal b where b.no = s.no - 1),
      ''::bytea) || convert_to(coalesce((select string_agg(concat_ws(' ', h.matter_id, h.seq, encode(h.link, 'hex')),
        E'\n' order by h.matter_id, h.seq) from public.timeline_sealed_head h where h.no = s.no), ''), 'UTF8'))
    and (s.no = 1 or exists (select from public.timeline_seal b where b.no = s.no - 1))
  from public.timeline_seal s where s.no > p_after order by s.no;
end;

revoke execute on function timeline_own(uuid), timeline_sweep(uuid, text, int), timeline_seal_next(timestamptz, int),
  timeline_seals(bigint) from public;
grant execute on function timeline_own(uuid) to hongyan_desk, hongyan_jobs, hongyan_portal;
grant execute on function timeline_sweep(uuid, text, int) to hongyan_desk, hongyan_jobs;
grant execute on function timeline_seal_next(timestamptz, int) to hongyan_jobs;
grant execute on function timeline_seals(bigint) to hongyan_desk, hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
