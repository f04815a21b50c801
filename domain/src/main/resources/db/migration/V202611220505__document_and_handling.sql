-- Documents with their numbers and service, the handling body's own working papers, and ratings.
create table document (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null references unit,
  receiver_body_id uuid references unit,
  petitioner_id uuid references petitioner,
  handover_id uuid references handover,
  kind text not null,
  title text not null,
  number text,
  state text not null check (state in ('DRAFT', 'PENDING', 'SIGNED', 'WITHDRAWN')),
  for_petitioner boolean not null default false,
  for_chain boolean not null default false,
  content jsonb not null default '{}',
  pdf bytea,
  check_code text,
  drafted_by uuid references staff_member,
  drafted_at timestamptz not null,
  signed_by uuid references staff_member,
  signed_at timestamptz,
  signed_on date,
  version bigint not null default 0,
  constraint document_signed_has_number check (state <> 'SIGNED' or (number is not null and pdf is not null)),
  constraint document_signer_is_not_drafter check (kind <> 'HANDLING_OPINION' or signed_by is distinct from drafted_by
    or signed_by is null),
  unique (body_id, number)
);
create index document_matter on document (matter_id, drafted_at);

create table document_counter (
  body_id uuid not null references unit,
  kind text not null,
  year int not null,
  last int not null,
  primary key (body_id, kind, year)
);

create table document_service (
  id uuid primary key,
  document_id uuid not null references document,
  matter_id uuid not null references matter,
  petitioner_id uuid references petitioner,
  body_id uuid not null references unit,
  method text not null check (method in ('IN_PERSON', 'POST', 'ELECTRONIC', 'OTHER')),
  served_on date not null,
  refused boolean not null default false,
  receiver text not null default '',
  recorded_by uuid references staff_member,
  recorded_at timestamptz not null
);
create index document_service_matter on document_service (matter_id);

create table working_note (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null references unit,
  kind text not null check (kind in ('HEARING', 'INVESTIGATION', 'EXPLANATION', 'REMARK', 'SENT_BACK')),
  happened_on date not null,
  place text not null default '',
  people text not null default '',
  text text not null,
  recorded_by uuid references staff_member,
  recorded_at timestamptz not null
);
create index working_note_matter on working_note (matter_id, body_id);

create table demand_finding (
  id uuid primary key,
  matter_id uuid not null references matter,
  demand_id uuid not null references demand,
  body_id uuid not null references unit,
  finding text check (finding in ('SUPPORTED', 'REASONABLE_WITHOUT_BASIS', 'NOT_SUPPORTED')),
  facts text not null default '',
  legal_basis text not null default '',
  opinion text not null default '',
  promise_by text not null default '',
  promised_on date,
  version bigint not null default 0,
  unique (demand_id, body_id)
);

create table rating (
  id uuid primary key,
  matter_id uuid not null references matter,
  petitioner_id uuid not null references petitioner,
  target text not null check (target in ('OFFICE', 'BODY')),
  office_id uuid not null references office,
  body_id uuid not null references unit,
  opened_on date not null,
  closes_on date not null,
  value text check (value in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
  reason text,
  reason_open boolean not null default false,
  rated_at timestamptz,
  shown_at timestamptz,
  constraint rating_once unique (matter_id, petitioner_id, target)
);
create index rating_closing on rating (closes_on, id) where shown_at is null;
