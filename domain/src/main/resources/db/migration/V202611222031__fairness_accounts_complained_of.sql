-- Whom a petition complains of is known by the account where the registrar finds it in the office's list: a namesake is
-- not kept away, and whoever changes the name is. Whoever is not in the list is known by the name alone, as before.
alter table complained_of
  add column person_id uuid references staff_member,
  add constraint complained_of_unit_or_person check (unit_id is null or person_id is null);
drop trigger complained_of_keeps_its_place on complained_of;
call hy_keep('complained_of', 'id', 'matter_id', 'unit_id', 'person_id', 'named_by', 'named_on');
