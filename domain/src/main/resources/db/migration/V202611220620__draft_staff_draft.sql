-- What a member of staff has typed and not yet submitted: isolation class "person", nobody else reads it. No foreign
-- key to the matter: a draft may name one that has since left the desk, and says nothing about it.
create table staff_draft (
  id uuid primary key,
  actor_id uuid not null references staff_member,
  page text not null,
  matter_id uuid,
  content bytea not null,
  saved_at timestamptz not null,
  constraint staff_draft_one_per_page unique nulls not distinct (actor_id, page, matter_id)
);
alter table staff_draft enable row level security;
alter table staff_draft force row level security;
create policy staff_draft_owner on staff_draft to hongyan_owner using (true) with check (true);
create policy staff_draft_person on staff_draft to hongyan_desk
  using (actor_id = hy_actor()) with check (actor_id = hy_actor());
grant select, insert, update, delete on staff_draft to hongyan_desk;
