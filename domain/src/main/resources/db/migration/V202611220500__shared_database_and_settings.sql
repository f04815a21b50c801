-- Refuses a database that cannot hold Chinese, and gives the policies their words: who calls, read from settings that
-- end with the transaction.
do $$
begin
  if current_setting('server_encoding') <> 'UTF8' then
    raise exception 'Hongyan needs a database in UTF8, this one is %', current_setting('server_encoding');
  end if;
  if (select datctype from pg_database where datname = current_database()) in ('C', 'POSIX') then
    raise exception 'Hongyan needs a database with a UTF-8 character type (for example C.UTF-8), not C';
  end if;
end $$;

-- made by the superuser beside the roles on servers where the owner may not
create extension if not exists btree_gist;

revoke create on schema public from public;
grant usage on schema public to hongyan_desk, hongyan_portal, hongyan_jobs, hongyan_writer, hongyan_search;

-- what a future migration adds is nobody's until it is granted
alter default privileges revoke execute on functions from public;

create function hy_office() returns uuid language sql stable parallel safe
  return nullif(current_setting('hongyan.office', true), '')::uuid;
create function hy_body() returns uuid language sql stable parallel safe
  return nullif(current_setting('hongyan.body', true), '')::uuid;
create function hy_section() returns uuid language sql stable parallel safe
  return nullif(current_setting('hongyan.section', true), '')::uuid;
create function hy_actor() returns uuid language sql stable parallel safe
  return nullif(current_setting('hongyan.actor', true), '')::uuid;
create function hy_proofs() returns text[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('hongyan.proofs', true), ''), ',');
grant execute on function hy_office(), hy_body(), hy_section(), hy_actor(), hy_proofs()
  to hongyan_desk, hongyan_portal, hongyan_jobs, hongyan_writer, hongyan_search;

-- for triggers that say WHEN something may not change
create function hy_refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '% refuses: %', tg_table_name, tg_name using errcode = 'integrity_constraint_violation';
end $$;

-- gives a table a trigger that keeps the named columns as they were inserted, whatever role changes a row
create procedure hy_keep(p_table text, variadic p_columns text[]) language plpgsql as $$
begin
  execute format('create trigger %I before update on %I for each row when (%s) execute function hy_refuse_change()',
    p_table || '_keeps_its_place', p_table,
    (select string_agg(format('old.%1$I is distinct from new.%1$I', c), ' or ') from unnest(p_columns) c));
end $$;
