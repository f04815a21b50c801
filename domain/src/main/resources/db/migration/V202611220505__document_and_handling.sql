-- Documents with their numbers and service, the handling body's own working papers, and ratings.
create table document (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  receiver_body_id uuid references unit,
  petitioner_id uuid,
  handover_id uuid,
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
  constraint document_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint document_to_a_petitioner_of_the_matter foreign key (petitioner_id, matter_id)
    references petitioner (id, matter_id),
  constraint document_of_a_handover_of_the_matter foreign key (handover_id, matter_id) references handover (id, matter_id),
  unique (id, matter_id),
  unique (body_id, number)
);
call hy_keep('document', 'id', 'matter_id', 'office_id', 'body_id', 'kind');
-- a signed document says for ever what was signed; it can only be withdrawn
create trigger document_is_final_once_signed before update on document for each row
  when (old.state in ('SIGNED', 'WITHDRAWN') and (new.state not in (old.state, 'WITHDRAWN')
    or (old.title, old.number, old.content, old.pdf, old.check_code, old.receiver_body_id, old.petitioner_id,
        old.signed_by, old.signed_at, old.signed_on)
      is distinct from (new.title, new.number, new.content, new.pdf, new.check_code, new.receiver_body_id,
        new.petitioner_id, new.signed_by, new.signed_at, new.signed_on)))
  execute function hy_refuse_change();
create index document_matter on document (matter_id, drafted_at);

create table document_counter (
  body_id uuid not null references unit,
  kind text not null,
  year int not null,
  last int not null,
  primary key (body_id, kind, year)
);
create trigger document_counter_never_goes_back before update on document_counter for each row
  when ((old.body_id, old.kind, old.year) is distinct from (new.body_id, new.kind, new.year) or new.last < old.last)
  execute function hy_refuse_change();

create table document_service (
  id uuid primary key,
  document_id uuid not null,
  matter_id uuid not null,
  petitioner_id uuid,
  body_id uuid not null references unit,
  method text not null check (method in ('IN_PERSON', 'POST', 'ELECTRONIC', 'OTHER')),
  served_on date not null,
  refused boolean not null default false,
  receiver text not null default '',
  recorded_by uuid references staff_member,
  recorded_at timestamptz not null,
  constraint document_service_of_the_matter foreign key (document_id, matter_id) references document (id, matter_id),
  constraint document_service_to_a_petitioner_of_the_matter foreign key (petitioner_id, matter_id)
    references petitioner (id, matter_id)
);
create index document_service_matter on document_service (matter_id);

create table working_note (
  id uuid primary key,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  kind text not null check (kind in ('HEARING', 'INVESTIGATION', 'EXPLANATION', 'REMARK', 'SENT_BACK')),
  happened_on date not null,
  place text not null default '',
  people text not null default '',
  text text not null,
  recorded_by uuid references staff_member,
  recorded_at timestamptz not null,
  constraint working_note_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id)
);
create index working_note_matter on working_note (matter_id, body_id);

create table demand_finding (
  id uuid primary key,
  matter_id uuid not null,
  demand_id uuid not null,
  body_id uuid not null references unit,
  finding text check (finding in ('SUPPORTED', 'REASONABLE_WITHOUT_BASIS', 'NOT_SUPPORTED')),
  facts text not null default '',
  legal_basis text not null default '',
  opinion text not null default '',
  promise_by text not null default '',
  promised_on date,
  version bigint not null default 0,
  constraint demand_finding_of_the_matter foreign key (demand_id, matter_id) references demand (id, matter_id),
  unique (demand_id, body_id)
);
call hy_keep('demand_finding', 'id', 'matter_id', 'demand_id', 'body_id');

create table rating (
  id uuid primary key,
  matter_id uuid not null,
  petitioner_id uuid not null,
  target text not null check (target in ('OFFICE', 'BODY')),
  office_id uuid not null references office,
  body_id uuid not null,
  opened_on date not null,
  closes_on date not null,
  value text check (value in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
  reason text,
  reason_open boolean not null default false,
  -- what the rated side may read: staff have no right to the column above
  reason_shown text generated always as (case when reason_open then reason end) stored,
  rated_at timestamptz,
  shown_at timestamptz,
  constraint rating_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint rating_by_a_petitioner_of_the_matter foreign key (petitioner_id, matter_id)
    references petitioner (id, matter_id),
  constraint rating_once unique (matter_id, petitioner_id, target)
);
create index rating_closing on rating (closes_on, id) where shown_at is null;
