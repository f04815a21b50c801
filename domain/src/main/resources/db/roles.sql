-- Run once per server by a superuser, before the first migration: the roles of the application, none of which owns
-- what it uses, is a superuser or bypasses row security. Passwords are set by whoever runs this.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['hongyan_owner', 'hongyan_desk', 'hongyan_portal', 'hongyan_jobs'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I login nosuperuser nocreatedb nocreaterole nobypassrls', wanted);
    end if;
  end loop;
  foreach wanted in array array['hongyan_writer', 'hongyan_search'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls', wanted);
    end if;
  end loop;
end $$;
-- the owner hands functions over to these two, but never acts with their rights
grant hongyan_writer, hongyan_search to hongyan_owner with inherit false, set true;
