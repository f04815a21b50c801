-- A hearing of a body that handles or reviews a matter: announced, held, concluded or cancelled. The petitioner sees when
-- and where it is and who sits on it, never the body's own reasons.
create table hearing (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  state text not null check (state in ('ANNOUNCED', 'HELD', 'CONCLUDED', 'CANCELLED')),
  asked_for boolean not null,
  reason text not null,
  questions text not null,
  begins_at timestamp not null,
  place text not null,
  open boolean not null,
  chair_id uuid not null references staff_member,
  chair_name text not null,
  panel text not null,
  pauses boolean not null,
  announced_by uuid not null references staff_member,
  announced_on date not null,
  ended_on date,
  cancelled_because text not null default '',
  version bigint not null default 0,
  constraint hearing_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint hearing_chair_has_not_announced check (chair_id <> announced_by),
  constraint hearing_ends_on_a_day check ((state in ('CONCLUDED', 'CANCELLED')) = (ended_on is not null)),
  constraint hearing_cancelled_with_a_reason check ((state = 'CANCELLED') = (cancelled_because <> ''))
);
call hy_keep('hearing', 'id', 'matter_id', 'office_id', 'body_id', 'begins_at', 'place', 'chair_id', 'panel', 'announced_by');
create unique index hearing_one_open on hearing (matter_id, body_id) where state in ('ANNOUNCED', 'HELD');
create index hearing_matter on hearing (matter_id);
alter table hearing enable row level security;
alter table hearing force row level security;
create policy hearing_owner on hearing to hongyan_owner using (true) with check (true);
create policy hearing_writer on hearing to hongyan_writer using (true) with check (true);
create policy hearing_own on hearing for select to hongyan_desk
  using (body_id = hy_body() and exists (select from standing s
    where s.matter_id = hearing.matter_id and s.body_id = hy_body()));
-- whoever holds the matter, or reviews it
create policy hearing_announce on hearing for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office() and state = 'ANNOUNCED' and exists (select from standing s
    where s.matter_id = hearing.matter_id and s.body_id = hy_body() and (s.is_holder or 'REVIEWER' = any (s.roles))));
create policy hearing_go_on on hearing for update to hongyan_desk
  using (body_id = hy_body() and state in ('ANNOUNCED', 'HELD') and exists (select from standing s
    where s.matter_id = hearing.matter_id and s.body_id = hy_body() and s.roles <> array['PAST']))
  with check (body_id = hy_body());
create policy hearing_proof on hearing for select to hongyan_portal
  using (hearing.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
grant select, insert, update on hearing to hongyan_desk;
grant select on hearing to hongyan_writer;
grant select (id, matter_id, body_id, state, begins_at, place, open, chair_name, panel, cancelled_because) on hearing
  to hongyan_portal;
