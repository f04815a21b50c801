-- Bodies that sat at a joint meeting about a matter. They read the signed minutes while they have a part in the matter; to
-- have sat there gives nobody a part.
create table meeting_member (
  id uuid primary key,
  document_id uuid not null,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  member_body_id uuid not null references unit,
  constraint meeting_member_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  unique (document_id, member_body_id)
);
call hy_keep('meeting_member', 'id', 'document_id', 'matter_id', 'office_id', 'body_id', 'member_body_id');
alter table meeting_member enable row level security;
alter table meeting_member force row level security;
create policy meeting_member_owner on meeting_member to hongyan_owner using (true) with check (true);
create policy meeting_member_writer on meeting_member to hongyan_writer using (true) with check (true);
create policy meeting_member_ends on meeting_member for select to hongyan_desk
  using ((body_id = hy_body() or member_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = meeting_member.matter_id and s.body_id = hy_body()));
create policy meeting_member_sit on meeting_member for insert to hongyan_desk
  with check (body_id = hy_body() and exists (select from standing s
    where s.matter_id = meeting_member.matter_id and s.body_id = hy_body()
      and not s.roles <@ array['PAST', 'CO_HANDLER', 'INFORMED']));
grant select, insert on meeting_member to hongyan_desk;

-- minutes go to members with a part of their own, to those too that only help or read along
create policy document_minutes on document for select to hongyan_desk
  using (kind = 'MEETING_MINUTES' and state = 'SIGNED' and exists (select from standing s
    where s.matter_id = document.matter_id and s.body_id = hy_body() and s.roles <> array['PAST'])
    and exists (select from meeting_member k where k.document_id = document.id and k.member_body_id = hy_body()));

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- whether another body has a part in a matter of the own: for the list of those who get the minutes
create function leader_takes_part(p_matter uuid, p_body uuid) returns boolean language sql stable
  security definer set search_path = public, pg_temp
  return public.hy_has_part(p_matter) and exists (select from public.standing s
    where s.matter_id = p_matter and s.body_id = p_body and s.roles <> array['PAST']);
revoke execute on function leader_takes_part(uuid, uuid) from public;
grant execute on function leader_takes_part(uuid, uuid) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
