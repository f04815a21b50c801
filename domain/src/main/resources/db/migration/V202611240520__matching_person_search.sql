-- Intake looks for a petitioner's earlier matters by name or number, with a reason. How often somebody does so is counted,
-- never whom: who looks for many in a day is seen by the supervisor of the office above (domain.md §1.16, Q11).
create table person_look (
  body_id uuid not null,
  office_id uuid not null references office,
  person_id uuid not null references staff_member,
  looked_on date not null,
  times int not null check (times > 0),
  primary key (person_id, body_id, looked_on),
  constraint person_look_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id)
);
alter table person_look enable row level security;
alter table person_look force row level security;
create policy person_look_owner on person_look to hongyan_owner using (true) with check (true);
create policy person_look_writer on person_look to hongyan_writer using (true) with check (true);
grant select, insert, update on person_look to hongyan_writer;
alter table match_alarm drop constraint match_alarm_kind_check;
alter table match_alarm add constraint match_alarm_kind_check
  check (kind in ('PROBING', 'SILENT_HOLDER', 'CONDUCT', 'PERSON_SEARCH'));

grant create on schema public to hongyan_writer;
set role hongyan_writer;
create function person_looked(p_today date, p_most int) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  now_times int;
begin
  insert into person_look as p (body_id, office_id, person_id, looked_on, times)
  values (hy_body(), hy_office(), hy_actor(), p_today, 1)
  on conflict (person_id, body_id, looked_on) do update set times = p.times + 1
  returning p.times into now_times;
  if now_times > p_most then
    insert into match_alarm (office_id, body_id, kind, about_office, about_body, person_name, counted, raised_on)
    select s.office_id, s.id, 'PERSON_SEARCH', f.name, u.name, p.name, now_times, p_today
    from office f join unit u on u.id = hy_body() join unit s on s.id = match_superior(f.id)
      join staff_member p on p.id = hy_actor()
    where f.id = hy_office() and not exists (select from match_alarm x where x.kind = 'PERSON_SEARCH'
      and x.person_name = p.name and x.about_body = u.name and x.raised_on = p_today);
  end if;
  return now_times;
end $$;
revoke execute on function person_looked(date, int) from public;
grant execute on function person_looked(date, int) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
