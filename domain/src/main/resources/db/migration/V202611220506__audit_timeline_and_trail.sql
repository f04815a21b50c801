-- The timeline of a matter, chained so that nobody can change it unseen, and the audit trail: both append-only.
create table chain_head (
  matter_id uuid primary key references matter,
  seq int not null,
  link bytea not null
);
create table event (
  id uuid primary key,
  matter_id uuid not null references matter,
  seq int not null,
  happened_at timestamptz not null,
  happened_on date not null,
  kind text not null,
  audience text not null check (audience in ('PETITIONER', 'CHAIN', 'OFFICE')),
  office_id uuid references office,
  body_id uuid references unit,
  body_name text not null default '',
  actor_id uuid,
  actor_name text not null default '',
  args jsonb not null default '{}',
  salt bytea,
  unique (matter_id, seq)
);
create table event_link (
  matter_id uuid not null references matter,
  seq int not null,
  link bytea not null,
  primary key (matter_id, seq)
);
create table audit_record (
  id uuid primary key,
  recorded_at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null default '',
  office_id uuid,
  body_id uuid,
  use_case text not null,
  matter_id uuid,
  outcome text not null check (outcome in ('DONE', 'REFUSED')),
  refusal text,
  request_id text not null default '',
  detail jsonb not null default '{}'
);
create index audit_record_office on audit_record (office_id, id);
create index audit_record_matter on audit_record (matter_id, id);
