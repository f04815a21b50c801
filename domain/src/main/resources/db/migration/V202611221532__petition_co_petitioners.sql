-- Those who sign a joint petition beside its representatives: sealed like the representatives, seen by whoever may see
-- these, without a code of their own.
create table co_petitioner (
  id uuid primary key,
  petition_id uuid not null,
  matter_id uuid not null,
  body_id uuid not null references unit,
  seq int not null check (seq between 1 and 1000),
  name_sealed bytea,
  id_number_sealed bytea,
  phone_sealed bytea,
  address_sealed bytea,
  name_masked text not null,
  constraint co_petitioner_of_the_same_matter foreign key (petition_id, matter_id) references petition (id, matter_id),
  unique (petition_id, seq)
);
create index co_petitioner_matter on co_petitioner (matter_id);
comment on table co_petitioner is 'sealed: delete';
alter table co_petitioner enable row level security;
alter table co_petitioner force row level security;
create policy co_petitioner_owner on co_petitioner to hongyan_owner using (true) with check (true);
create policy co_petitioner_writer on co_petitioner to hongyan_writer using (true) with check (true);
-- as the representatives of the same petition
create policy co_petitioner_office on co_petitioner for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or exists (select from handover_packet k
    where k.petition_id = co_petitioner.petition_id and k.receiver_body_id = hy_body() and k.with_identity and not k.ended)
    or exists (select from merger g where g.matter_id = co_petitioner.matter_id and g.holder_body_id = hy_body())
    or hy_reviews(matter_id))
    and exists (select from standing s
    where s.matter_id = co_petitioner.matter_id and s.body_id = hy_body())
    or body_id = hy_body() and hy_matter_is_new(matter_id, body_id));
create policy co_petitioner_register on co_petitioner for insert to hongyan_desk
  with check (body_id = hy_body() and hy_matter_is_new(matter_id, body_id));
create policy co_petitioner_submit on co_petitioner for insert to hongyan_portal
  with check (hy_matter_is_new(matter_id, body_id));
grant select, insert on co_petitioner to hongyan_desk;
grant select on co_petitioner to hongyan_jobs;
grant insert on co_petitioner to hongyan_portal;
grant select, delete on co_petitioner to hongyan_writer;
