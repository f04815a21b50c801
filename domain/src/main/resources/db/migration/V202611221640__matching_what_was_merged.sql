-- A merged petition is listed with the matter it went into, by number and day even for a body that reads no more of it,
-- and whether it was the first or a repeat is decided once, when it is merged.
alter table merger add column number text, add column received_on date, add column repetition text
  check (repetition in ('FIRST', 'FIRST_HERE', 'REPEAT', 'REVIEW_MATERIAL'));
update merger g set number = m.number, received_on = m.received_on,
  repetition = case when g.repeat_here then 'REPEAT' else 'FIRST_HERE' end
from matter m where m.id = g.matter_id;
alter table merger alter column number set not null, alter column received_on set not null,
  alter column repetition set not null, drop column repeat_here;
drop trigger merger_keeps_its_place on merger;
call hy_keep('merger', 'matter_id', 'into_matter_id', 'office_id', 'body_id', 'ask_id', 'merged_by', 'merged_on',
  'number', 'received_on', 'repetition');

-- what was registered in a matter before a petition that is to go into it, wherever it was registered: for whoever may
-- merge it, and no more than whether there was one, whether at the same office, and the state of that matter
create function match_earlier(p_matter uuid, p_into uuid) returns table (any_office boolean, same_office boolean,
    state text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  with recursive gathered (id) as (
    select p_into
    union
    select g.matter_id from public.merger g join gathered on g.into_matter_id = gathered.id
  ), earlier as (
    select q.office_id = p.office_id as same from public.petition p
      join public.petition q on q.id < p.id and q.matter_id in (select id from gathered)
    where p.matter_id = p_matter
  )
  select exists (select from earlier), exists (select from earlier where same), m.state
  from public.matter m
  where m.id = p_into and m.id <> p_matter
    and exists (select from public.standing s
      where s.matter_id = p_matter and s.body_id = public.hy_body() and s.is_holder)
    and (exists (select from public.standing s
        where s.matter_id = p_into and s.body_id = public.hy_body() and s.is_holder)
      or exists (select from public.match_ask a where a.matter_id = p_matter and a.body_id = public.hy_body()
        and a.state = 'CONFIRMED' and a.into_matter_id = p_into));
end;
grant create on schema public to hongyan_writer;
revoke execute on function match_earlier(uuid, uuid) from public;
alter function match_earlier(uuid, uuid) owner to hongyan_writer;
set role hongyan_writer;
grant execute on function match_earlier(uuid, uuid) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
