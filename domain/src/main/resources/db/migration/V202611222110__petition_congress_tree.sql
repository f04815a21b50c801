-- A people's congress registers by its own tree (domain.md §3.10): what is wanted, and in whose powers it lies. Kept by
-- the congress for itself; isolation class BODY. Codes only, no words of the matter.
create table congress_mark (
  matter_id uuid primary key references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  wish text not null check (wish in ('REQUEST', 'PROPOSAL', 'CRITICISM', 'APPEAL')),
  power text not null check (power in ('OWN', 'GOVERNMENT', 'JUDICIARY', 'LOWER_CONGRESS')),
  marked_by uuid not null references staff_member,
  marked_on date not null,
  constraint congress_mark_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id)
);
alter table congress_mark enable row level security;
alter table congress_mark force row level security;
create policy congress_mark_owner on congress_mark to hongyan_owner using (true) with check (true);
create policy congress_mark_own on congress_mark for select to hongyan_desk using (body_id = hy_body());
create policy congress_mark_set on congress_mark for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office() and marked_by = hy_actor()
    and exists (select from office o where o.id = office_id and o.kind = 'NPC')
    and exists (select from standing s where s.matter_id = congress_mark.matter_id and s.body_id = hy_body()
      and s.is_holder));
grant select, insert on congress_mark to hongyan_desk;
-- what a matter was taken for says something about it, also where it left as an accusation
comment on table congress_mark is 'sealed: delete';
create policy congress_mark_writer on congress_mark to hongyan_writer using (true) with check (true);
grant select, delete on congress_mark to hongyan_writer;
