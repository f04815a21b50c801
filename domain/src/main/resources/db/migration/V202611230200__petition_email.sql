-- Notices go to a mail address too, if the petitioner gave one (domain: code and notices by the phone or mail given).
alter table petitioner add column email_sealed bytea;
grant update (email_sealed) on petitioner to hongyan_writer;
-- what an accusation leaves behind in a table that stays is emptied column by column: the comment says how
comment on column petitioner.email_sealed is 'sealed: null';

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- tables commented 'sealed: delete' lose their rows, columns commented 'sealed: null' or 'sealed: empty' their words
create or replace function accusation_empty(p_matter uuid) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  t text;
  c text;
  how text;
  gone int := 0;
  more int;
begin
  for t in select c.relname from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and obj_description(c.oid, 'pg_class') like 'sealed: delete%' order by 1
  loop
    execute format('delete from %I where matter_id = $1', t) using p_matter;
    get diagnostics more = row_count;
    gone := gone + more;
  end loop;
  for t, c, how in select r.relname, a.attname, d.description from pg_description d
    join pg_class r on r.oid = d.objoid and d.classoid = 'pg_class'::regclass
    join pg_attribute a on a.attrelid = r.oid and a.attnum = d.objsubid
    where r.relkind = 'r' and r.relnamespace = 'public'::regnamespace and d.description in ('sealed: null', 'sealed: empty')
    order by 1, 2
  loop
    execute format('update %I set %I = %s where matter_id = $1', t, c,
      case how when 'sealed: null' then 'null' else quote_literal('') end) using p_matter;
  end loop;
  return gone;
end $$;

-- who gave a mail address can be told too
create or replace function petition_reachable(p_matter uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  return not public.hy_has_part(p_matter)
    or not exists (select from public.petition q where q.matter_id = p_matter)
    or exists (select from public.petitioner p
    join public.petition q on q.id = p.petition_id
    where p.matter_id = p_matter and p.left_on is null
      and (q.channel = 'ONLINE' or p.name_masked <> ''
        and (p.phone_index is not null or p.address_sealed is not null or p.email_sealed is not null)));
reset role;
revoke create on schema public from hongyan_writer;
