-- The life of an office: founded, gone live, suspended, resumed, renamed, closed. Each change stays, with why and by whom;
-- it tells of offices and never of a matter.
create table office_change (
  id uuid primary key,
  office_id uuid not null references office,
  version int not null,
  kind text not null check (kind in ('FOUNDED', 'WENT_LIVE', 'SUSPENDED', 'RESUMED', 'RENAMED', 'CONTACTS', 'CLOSED')),
  was text not null default '' check (length(was) <= 400),
  becomes text not null default '' check (length(becomes) <= 400),
  reason text not null default '' check (length(reason) <= 200),
  successor_id uuid references office,
  changed_by uuid not null references staff_member,
  changed_at timestamptz not null,
  constraint office_change_version_once unique (office_id, version),
  constraint office_change_successor_is_another check (successor_id <> office_id)
);
call hy_keep('office_change', 'id', 'office_id', 'version', 'kind', 'was', 'becomes', 'reason', 'successor_id', 'changed_by',
  'changed_at');
alter table office_change enable row level security;
alter table office_change force row level security;
create policy office_change_owner on office_change to hongyan_owner using (true) with check (true);
create policy office_change_writer on office_change to hongyan_writer using (true) with check (true);
create policy office_change_province on office_change for select to hongyan_desk
  using (hy_actor() is not null and hy_province_admin());
grant select on office_change to hongyan_desk;
grant select, insert on office_change to hongyan_writer;
grant insert, update (name, phone, address, opening_hours, state, version) on office to hongyan_writer;
grant insert, update (name) on unit to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- How many matters an office holds that are not over; a number and nothing else.
create function province_open_matters(p_office uuid) returns bigint language sql stable security definer
  set search_path = public, pg_temp
  return case when public.hy_province_admin() then (
    select count(distinct s.matter_id) from public.unit u
    join public.standing s on s.body_id = u.id and s.is_holder
    join public.matter m on m.id = s.matter_id and m.state not in ('COMPLETED', 'ARCHIVED', 'REFUSED', 'NO_LONGER',
      'DIVERTED', 'SEALED_OUT', 'MERGED', 'WITHDRAWN')
    where u.office_id = p_office and u.kind = 'BODY') end;
-- A planned office with the body that it is itself.
create function province_found(p_row jsonb, p_now timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  v_office uuid := (p_row ->> 'id')::uuid;
  v_body uuid := (p_row ->> 'body')::uuid;
begin
  if not hy_province_admin() then
    raise exception 'only an administrator of the province founds an office' using errcode = '42501';
  end if;
  insert into office (id, code, name, kind, level, division_code, parent_id, number_prefix, phone, address, opening_hours,
      state)
    select v_office, p_row ->> 'code', p_row ->> 'name', p_row ->> 'kind', d.level, d.code, (p_row ->> 'superior')::uuid,
      p_row ->> 'numberPrefix', p_row ->> 'phone', p_row ->> 'address', p_row ->> 'hours', 'PLANNED'
    from division d where d.code = p_row ->> 'division';
  insert into unit (id, office_id, kind, body_id, root, name, document_prefix, division_code)
    values (v_body, v_office, 'BODY', v_body, true, p_row ->> 'bodyName', p_row ->> 'documentPrefix', p_row ->> 'division');
  insert into office_change (id, office_id, version, kind, becomes, changed_by, changed_at)
    values ((p_row ->> 'change')::uuid, v_office, 0, 'FOUNDED', p_row ->> 'name', hy_actor(), p_now);
end $$;
-- One change by an administrator of the province; the new version, 0 if somebody changed the office meanwhile.
create function province_change(p_office uuid, p_since int, p_kind text, p_row jsonb, p_now timestamptz) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_office office;
  v_state text;
begin
  if not hy_province_admin() then
    raise exception 'only an administrator of the province changes an office' using errcode = '42501';
  end if;
  select * into v_office from office where id = p_office for update;
  if not found or v_office.version <> p_since then
    return 0;
  end if;
  v_state := case p_kind when 'WENT_LIVE' then 'ACTIVE' when 'SUSPENDED' then 'SUSPENDED' when 'RESUMED' then 'ACTIVE'
    when 'CLOSED' then 'CLOSED' else v_office.state end;
  if v_office.state <> all (case p_kind when 'WENT_LIVE' then array['PLANNED'] when 'SUSPENDED' then array['ACTIVE']
      when 'RESUMED' then array['SUSPENDED'] else array['PLANNED', 'ACTIVE', 'SUSPENDED'] end) then
    raise exception 'an office that is % is not %', v_office.state, p_kind using errcode = '23514';
  end if;
  if p_kind = 'WENT_LIVE' and exists (select from province_gaps(p_office)) then
    raise exception 'an office that lacks something does not begin' using errcode = '23514';
  end if;
  if p_kind = 'CLOSED' and (province_open_matters(p_office) > 0 or v_office.kind = 'DISC'
      or exists (select from office b where b.parent_id = p_office and b.state <> 'CLOSED')) then
    raise exception 'an office that is needed is not closed' using errcode = '23514';
  end if;
  update office set version = version + 1, state = v_state,
    name = case p_kind when 'RENAMED' then p_row ->> 'name' else name end,
    phone = case p_kind when 'CONTACTS' then p_row ->> 'phone' else phone end,
    address = case p_kind when 'CONTACTS' then p_row ->> 'address' else address end,
    opening_hours = case p_kind when 'CONTACTS' then p_row ->> 'hours' else opening_hours end
    where id = p_office;
  if p_kind = 'RENAMED' then
    update unit set name = p_row ->> 'bodyName' where office_id = p_office and root;
  end if;
  insert into office_change (id, office_id, version, kind, was, becomes, reason, successor_id, changed_by, changed_at)
    values ((p_row ->> 'id')::uuid, p_office, p_since + 1, p_kind,
      case p_kind when 'RENAMED' then v_office.name else '' end,
      case p_kind when 'RENAMED' then p_row ->> 'name' else '' end,
      coalesce(p_row ->> 'reason', ''), (p_row ->> 'successor')::uuid, hy_actor(), p_now);
  return p_since + 1;
end $$;
revoke execute on function province_open_matters(uuid), province_found(jsonb, timestamptz),
  province_change(uuid, int, text, jsonb, timestamptz) from public;
grant execute on function province_open_matters(uuid), province_found(jsonb, timestamptz),
  province_change(uuid, int, text, jsonb, timestamptz) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
