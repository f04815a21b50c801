-- What was merged into a matter goes with it from holder to holder: who holds the one holds and reads the other, and a
-- petition whose merging was confirmed goes to whoever holds the matter then.
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create function merger_follows() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  g merger%rowtype;
begin
  for g in select * from merger where into_matter_id = new.matter_id and holder_body_id <> new.body_id for update loop
    update standing set is_holder = false, section_id = null, handler_id = null,
      roles = coalesce(nullif(array_remove(roles, 'HOLDER'), '{}'), array['PAST'])
    where matter_id = g.matter_id and is_holder and body_id <> new.body_id;
    insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
    values (g.matter_id, new.office_id, new.body_id, array['HOLDER'], true, new.since)
    on conflict (matter_id, body_id) do update set is_holder = true, since = excluded.since,
      roles = array_remove(standing.roles, 'PAST') || excluded.roles;
    update merger set holder_body_id = new.body_id where matter_id = g.matter_id;
    perform desk_write(g.matter_id);
  end loop;
  update match_ask a set into_holder_body_id = u.id, into_office = u.name
  from unit u
  where u.id = new.body_id and a.into_matter_id = new.matter_id and a.state = 'CONFIRMED'
    and a.into_holder_body_id <> u.id and not exists (select from merger x where x.ask_id = a.id);
  return null;
end $$;
reset role;
create trigger merger_follows after insert or update of is_holder on standing for each row when (new.is_holder)
  execute function merger_follows();
set role hongyan_writer;
revoke execute on function merger_follows() from public;
reset role;
revoke create on schema public from hongyan_writer;
