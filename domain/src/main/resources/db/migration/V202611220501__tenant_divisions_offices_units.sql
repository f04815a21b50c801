-- Places, offices (tenants) and their units. Global lists: everybody may know which offices exist.
create table division (
  code text primary key constraint division_code_is_twelve_digits check (code ~ '^[0-9]{12}$'),
  name text not null,
  level text not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP')),
  parent_code text references division
);
create index division_parent on division (parent_code, code);

create table subject (
  code text primary key check (code ~ '^[0-9]{6}$'),
  name text not null,
  parent_code text references subject,
  sort int not null default 0
);

create table office (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  name text not null,
  kind text not null check (kind in ('GOV', 'NPC', 'DISC')),
  level text not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP')),
  division_code text not null references division,
  parent_id uuid references office,
  number_prefix text not null unique,
  phone text not null default '',
  address text not null default '',
  opening_hours text not null default '',
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
  unique (division_code, kind)
);
create index office_parent on office (parent_id);

create table unit (
  id uuid primary key,
  office_id uuid not null references office,
  kind text not null check (kind in ('BODY', 'SECTION')),
  body_id uuid not null,
  root boolean not null default false,
  name text not null,
  document_prefix text,
  division_code text references division,
  village boolean not null default false,
  sort int not null default 0,
  -- what the pairs below are for: nothing can name a body together with another office, or a section of another body
  unique (id, office_id),
  unique (id, body_id),
  constraint unit_body_of_the_same_office foreign key (body_id, office_id) references unit (id, office_id)
    deferrable initially deferred,
  constraint unit_body_is_its_own_body check (kind <> 'BODY' or body_id = id),
  constraint unit_body_numbers_documents check (kind <> 'BODY' or document_prefix is not null)
);
create unique index unit_one_root_body on unit (office_id) where root;
create unique index unit_document_prefix on unit (document_prefix);
create index unit_office on unit (office_id, sort);

grant select on division, subject, office, unit
  to hongyan_desk, hongyan_portal, hongyan_jobs, hongyan_writer, hongyan_search;
