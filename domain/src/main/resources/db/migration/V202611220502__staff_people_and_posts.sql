-- Members of staff and their posts: the only source of authority.
create table staff_member (
  id uuid primary key,
  username text not null unique,
  name text not null,
  active boolean not null default true
);
create table post (
  id uuid primary key,
  person_id uuid not null references staff_member,
  office_id uuid not null references office,
  body_id uuid not null,
  section_id uuid,
  role text not null,
  granted_at timestamptz not null,
  granted_by uuid references staff_member,
  confirmed_by uuid references staff_member,
  withdrawn_at timestamptz,
  constraint post_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint post_section_of_the_body foreign key (section_id, body_id) references unit (id, body_id),
  constraint post_not_granted_to_oneself check (granted_by is null or granted_by <> person_id),
  constraint post_confirmed_by_a_second_person check (confirmed_by is null
    or confirmed_by <> person_id and confirmed_by is distinct from granted_by)
);
create unique index post_once on post (person_id, body_id, role) where withdrawn_at is null;
create index post_body on post (body_id, role) where withdrawn_at is null;

grant select on staff_member to hongyan_desk, hongyan_jobs, hongyan_writer;
grant select, insert on post to hongyan_desk;
grant update (confirmed_by, withdrawn_at) on post to hongyan_desk;
grant select on post to hongyan_jobs, hongyan_writer;
