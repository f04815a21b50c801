-- A visit above the competent and the next level is marked when it is registered; nothing but a visit can be.
alter table petition add column above_level boolean not null default false;
alter table petition add constraint petition_above_level_is_a_visit check (not above_level or channel = 'VISIT');
