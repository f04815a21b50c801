-- The edge from body to body, what travels with it, objections against it and reports back along it.
create table handover (
  id uuid primary key,
  matter_id uuid not null references matter,
  parent_id uuid,
  kind text not null check (kind in ('REFER', 'ASSIGN', 'CO_HANDLE', 'COPY')),
  sender_office_id uuid not null references office,
  sender_body_id uuid not null,
  receiver_office_id uuid not null references office,
  receiver_body_id uuid not null,
  to_handle boolean not null,
  state text not null,
  note text not null default '',
  requirements text not null default '',
  limit_on date,
  report_due boolean not null default false,
  arrived_at timestamptz not null,
  arrived_on date not null,
  sent_by uuid references staff_member,
  ended_at timestamptz,
  version bigint not null default 0,
  constraint handover_goes_elsewhere check (sender_body_id <> receiver_body_id),
  constraint handover_sender_of_the_office foreign key (sender_body_id, sender_office_id) references unit (id, office_id),
  constraint handover_receiver_of_the_office foreign key (receiver_body_id, receiver_office_id)
    references unit (id, office_id),
  unique (id, matter_id),
  unique (id, matter_id, sender_body_id, receiver_body_id),
  constraint handover_parent_of_the_matter foreign key (parent_id, matter_id) references handover (id, matter_id)
);
call hy_keep('handover', 'id', 'matter_id', 'parent_id', 'kind', 'sender_office_id', 'sender_body_id',
  'receiver_office_id', 'receiver_body_id');
alter table clock add constraint clock_of_a_handover_of_the_matter foreign key (handover_id, matter_id)
  references handover (id, matter_id);
create index handover_matter on handover (matter_id, arrived_at);
create index handover_sender on handover (sender_body_id, state);
create index handover_receiver on handover (receiver_body_id, state);

create table handover_packet (
  handover_id uuid not null,
  petition_id uuid not null,
  matter_id uuid not null,
  sender_body_id uuid not null,
  receiver_body_id uuid not null,
  facts text not null default '',
  with_identity boolean not null default true,
  -- handed back: the receiver sees the material no more
  ended boolean not null default false,
  primary key (handover_id, petition_id),
  constraint handover_packet_travels_with_the_handover foreign key
    (handover_id, matter_id, sender_body_id, receiver_body_id)
    references handover (id, matter_id, sender_body_id, receiver_body_id),
  constraint handover_packet_of_the_matter foreign key (petition_id, matter_id) references petition (id, matter_id)
);
create index handover_packet_petition on handover_packet (petition_id, receiver_body_id);

create table objection (
  id uuid primary key,
  handover_id uuid not null,
  matter_id uuid not null,
  sender_body_id uuid not null references unit,
  receiver_body_id uuid not null references unit,
  reasons text not null,
  proper_body text not null,
  drafted_by uuid references staff_member,
  signed_by uuid references staff_member,
  filed_at timestamptz not null,
  filed_on date not null,
  verdict text check (verdict in ('UPHELD', 'REJECTED')),
  verdict_reasons text,
  decided_at timestamptz,
  decided_by uuid references staff_member,
  constraint objection_of_the_matter foreign key (handover_id, matter_id) references handover (id, matter_id),
  constraint objection_once_per_handover unique (handover_id)
);
call hy_keep('objection', 'id', 'handover_id', 'matter_id', 'sender_body_id', 'receiver_body_id');
create table report (
  id uuid primary key,
  handover_id uuid not null,
  matter_id uuid not null,
  sender_body_id uuid not null references unit,
  receiver_body_id uuid not null references unit,
  round int not null,
  course text not null,
  result text not null,
  petitioner_opinion text not null default '',
  document_id uuid,
  sent_at timestamptz not null,
  sent_on date not null,
  sent_by uuid references staff_member,
  verdict text check (verdict in ('ACCEPTED', 'ACCEPTED_BY_SILENCE', 'RETURNED')),
  verdict_reasons text,
  new_limit_on date,
  decided_at timestamptz,
  decided_by uuid references staff_member,
  constraint report_of_the_matter foreign key (handover_id, matter_id) references handover (id, matter_id),
  unique (handover_id, round)
);
call hy_keep('report', 'id', 'handover_id', 'matter_id', 'sender_body_id', 'receiver_body_id', 'round');
