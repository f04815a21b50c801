-- The act of petitioning (immutable) and the matter it is about, with demands, standing, clocks and what lists show.
create sequence petition_serial as bigint;
grant usage on sequence petition_serial to hongyan_desk, hongyan_portal;

create table matter (
  id uuid primary key,
  number text not null unique,
  office_id uuid not null references office,
  body_id uuid not null,
  state text not null,
  state_since timestamptz not null,
  nature text not null check (nature in ('CLAIM', 'SUGGESTION', 'ACCUSATION', 'OTHER')),
  title text not null check (length(title) <= 200),
  subject_code text references subject,
  division_code text references division,
  place_detail text not null default '',
  route text,
  confidential boolean not null default false,
  keep_from_village boolean not null default false,
  head_count int not null check (head_count between 1 and 1000000),
  responsible_body_id uuid references unit,
  handler_id uuid references staff_member,
  received_on date not null,
  registered_on date,
  completed_on date,
  version bigint not null default 0,
  constraint matter_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id)
);
call hy_keep('matter', 'id', 'number', 'office_id', 'body_id', 'received_on');

create table petition (
  id uuid primary key,
  number text not null unique,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  channel text not null check (channel in ('ONLINE', 'LETTER', 'VISIT', 'CALL', 'BOX', 'MAILBOX', 'HANDED_DOWN')),
  received_at timestamptz not null,
  received_on date not null,
  nature text not null check (nature in ('CLAIM', 'SUGGESTION', 'ACCUSATION', 'OTHER')),
  title text not null,
  content text not null,
  subject_code text references subject,
  division_code text references division,
  place_detail text not null default '',
  head_count int not null check (head_count between 1 and 1000000),
  confidential boolean not null,
  keep_from_village boolean not null default false,
  publish_consent boolean not null,
  registered_by uuid references staff_member,
  intake jsonb not null default '{}',
  constraint petition_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  unique (id, matter_id)
);
create index petition_matter on petition (matter_id);
create index petition_body on petition (body_id, received_on, id);

create table petitioner (
  id uuid primary key,
  petition_id uuid not null,
  matter_id uuid not null,
  body_id uuid not null references unit,
  seq int not null,
  name_sealed bytea,
  id_number_sealed bytea,
  phone_sealed bytea,
  address_sealed bytea,
  name_masked text not null,
  name_index text,
  id_number_index text,
  phone_index text,
  index_version int not null default 1,
  constraint petitioner_at_most_five_representatives check (seq between 1 and 5),
  constraint petitioner_of_the_same_matter foreign key (petition_id, matter_id) references petition (id, matter_id),
  unique (id, matter_id),
  unique (id, petition_id, matter_id),
  unique (petition_id, seq)
);
create index petitioner_matter on petitioner (matter_id);

-- The keyed hash of a petitioner's query code. Staff may add one and never read one.
create table petitioner_proof (
  proof text primary key constraint petitioner_proof_is_a_hash check (proof ~ '^[A-Za-z0-9_=:+/-]{32,}$'),
  petitioner_id uuid not null,
  petition_id uuid not null,
  matter_id uuid not null,
  issued_at timestamptz not null,
  ended_at timestamptz,
  -- or a proof of one's own could point at somebody else's petition and open it
  constraint petitioner_proof_of_one_petitioner foreign key (petitioner_id, petition_id, matter_id)
    references petitioner (id, petition_id, matter_id)
);
create index petitioner_proof_matter on petitioner_proof (matter_id);

create table demand (
  id uuid primary key,
  matter_id uuid not null references matter,
  seq int not null check (seq between 1 and 20),
  text text not null,
  unique (id, matter_id),
  unique (matter_id, seq)
);
call hy_keep('demand', 'id', 'matter_id', 'seq');

-- Who has which part in a matter. Written by definer functions only.
create table standing (
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  body_id uuid not null,
  roles text[] not null,
  is_holder boolean not null,
  section_id uuid,
  handler_id uuid references staff_member,
  since timestamptz not null,
  primary key (matter_id, body_id),
  constraint standing_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint standing_section_of_the_body foreign key (section_id, body_id) references unit (id, body_id),
  constraint standing_roles_known check
    (roles <@ array['HOLDER', 'ASSIGNER', 'SENDER', 'CO_HANDLER', 'REVIEWER', 'SUPERVISOR', 'PAST'] and roles <> '{}'),
  constraint standing_holder_says_so check (is_holder = ('HOLDER' = any (roles))),
  constraint standing_has_one_holder exclude using gist (matter_id with =) where (is_holder)
    deferrable initially deferred
);
create index standing_body on standing (body_id, matter_id);

-- What a list shows: one row per body with a part in the matter. Written by definer functions only.
create table desk_item (
  body_id uuid not null,
  matter_id uuid not null references matter,
  office_id uuid not null references office,
  section_id uuid,
  handler_id uuid,
  part text not null,
  number text not null,
  title text not null,
  state text not null,
  state_group text not null,
  channel text,
  subject_code text,
  place text not null,
  masked_names text not null,
  head_count int not null,
  clock_kind text,
  started_on date,
  -- 9999-12-31 where no clock runs, so that one index orders every row
  due_on date not null,
  marks text[] not null,
  received_on date not null,
  changed_at timestamptz not null,
  primary key (body_id, matter_id),
  constraint desk_item_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id)
);
create index desk_item_body on desk_item (body_id, state_group, due_on, matter_id);
create index desk_item_section on desk_item (section_id, state_group, due_on, matter_id);
create index desk_item_handler on desk_item (handler_id, state_group, due_on, matter_id);
create unique index desk_item_number on desk_item (body_id, number);

create table clock (
  id uuid primary key,
  matter_id uuid not null references matter,
  kind text not null,
  office_id uuid not null references office,
  body_id uuid not null,
  handover_id uuid,
  petitioner_id uuid,
  started_on date not null,
  original_due_on date not null,
  due_on date not null,
  because text not null,
  provisional boolean not null default false,
  state text not null check (state in ('RUNNING', 'PAUSED', 'STOPPED', 'VOID')),
  stopped_on date,
  constraint clock_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint clock_of_a_petitioner_of_the_matter foreign key (petitioner_id, matter_id) references petitioner (id, matter_id),
  constraint clock_stops_on_a_date check (state in ('RUNNING', 'PAUSED') or stopped_on is not null)
);
create index clock_matter on clock (matter_id);
create index clock_running on clock (due_on, id) where state = 'RUNNING';
call hy_keep('clock', 'id', 'matter_id', 'kind', 'office_id', 'body_id', 'handover_id', 'petitioner_id');
