-- Whom a petition complains of: kept away from the matter. A village that must keep away gets no matter into its hands,
-- whatever the software above forgets.
create table complained_of (
  id uuid primary key,
  matter_id uuid not null references matter,
  unit_id uuid references unit,
  name text not null check (length(name) between 1 and 200),
  duty text not null default '',
  named_by uuid not null references staff_member,
  named_on date not null,
  lifted_by uuid references staff_member,
  lifted_on date,
  lifted_because text not null default '',
  constraint complained_of_lifted_by_another check (lifted_by is null or lifted_by <> named_by),
  constraint complained_of_lifted_with_reason check ((lifted_on is null) = (lifted_by is null)
    and (lifted_on is null) = (lifted_because = ''))
);
call hy_keep('complained_of', 'id', 'matter_id', 'unit_id', 'named_by', 'named_on');
create index complained_of_matter on complained_of (matter_id);
alter table complained_of enable row level security;
alter table complained_of force row level security;
create policy complained_of_owner on complained_of to hongyan_owner using (true) with check (true);
create policy complained_of_writer on complained_of to hongyan_writer using (true) with check (true);
create policy complained_of_chain on complained_of for select to hongyan_desk, hongyan_jobs
  using (exists (select from standing s
    where s.matter_id = complained_of.matter_id and s.body_id = hy_body()));
create policy complained_of_name on complained_of for insert to hongyan_desk
  with check (named_by = hy_actor() and lifted_on is null and exists (select from standing s
    where s.matter_id = complained_of.matter_id and s.body_id = hy_body() and s.is_holder));
create policy complained_of_lift on complained_of for update to hongyan_desk
  using (lifted_on is null and exists (select from standing s
    where s.matter_id = complained_of.matter_id and s.body_id = hy_body() and s.is_holder))
  with check (lifted_by = hy_actor());
grant select, insert on complained_of to hongyan_desk;
grant update (lifted_by, lifted_on, lifted_because) on complained_of to hongyan_desk;
grant select on complained_of to hongyan_jobs;
comment on table complained_of is 'sealed: delete';
grant select, delete on complained_of to hongyan_writer;

create function standing_keeps_away() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from unit u join matter m on m.id = new.matter_id
      where u.id = new.section_id
        and (u.village and m.keep_from_village
          or exists (select from complained_of c
            where c.matter_id = m.id and c.unit_id = u.id and c.lifted_on is null))) then
    raise exception 'unit % must keep away from matter %', new.section_id, new.matter_id;
  end if;
  return new;
end $$;
create trigger standing_keeps_away before insert or update of section_id on standing
  for each row when (new.section_id is not null) execute function standing_keeps_away();
