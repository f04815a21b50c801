-- Deputies' suggestions (代表建议): objects of their own with an own number, entered at a people's congress, assigned to a
-- body of the government at the same place, answered by it in writing. Isolation class SUGGESTION: the congress's body
-- that entered it and, from the assignment on, the body that answers. No matter, no petition and no petitioner.
create sequence deputy_suggestion_serial;
grant usage on sequence deputy_suggestion_serial to hongyan_desk;

create table deputy_suggestion (
  id uuid primary key,
  number text unique,
  office_id uuid not null references office,
  body_id uuid not null,
  receiver_office_id uuid references office,
  receiver_body_id uuid,
  deputies text not null check (length(deputies) <= 200),
  topic text not null check (length(topic) <= 200),
  facts text not null check (length(facts) <= 4000),
  proposal text not null check (length(proposal) <= 4000),
  state text not null check (state in ('DRAFT', 'FILED', 'SENT_BACK', 'ASSIGNED', 'ANSWERED', 'SATISFIED', 'REDO',
    'CLOSED')),
  complex boolean not null default false,
  entered_by uuid not null references staff_member,
  entered_on date not null,
  filed_on date,
  assigned_on date,
  due_on date,
  -- the day by which lists are in order: the due date while an answer is due, else far away
  list_on date not null,
  ground text check (ground in ('PASSED_ON', 'PERSONAL', 'ACCUSATION')),
  remark text not null default '' check (length(remark) <= 4000),
  ended_on date,
  version bigint not null default 0,
  constraint deputy_suggestion_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint deputy_suggestion_receiver_of_the_office foreign key (receiver_body_id, receiver_office_id)
    references unit (id, office_id),
  constraint deputy_suggestion_numbered_once_filed check ((state = 'DRAFT') = (number is null)),
  constraint deputy_suggestion_assigned_to_somebody
    check ((state in ('DRAFT', 'FILED', 'SENT_BACK')) = (receiver_body_id is null)),
  constraint deputy_suggestion_sent_back_with_a_ground check ((state = 'SENT_BACK') = (ground is not null))
);
create index deputy_suggestion_own on deputy_suggestion (body_id, list_on, id);
create index deputy_suggestion_received on deputy_suggestion (receiver_body_id, list_on, id);
call hy_keep('deputy_suggestion', 'id', 'office_id', 'body_id', 'entered_by', 'entered_on');

-- a signed answer is for the congress, a draft for the body that writes it
create table deputy_suggestion_answer (
  id uuid primary key,
  suggestion_id uuid not null references deputy_suggestion,
  round int not null check (round > 0),
  office_id uuid not null references office,
  body_id uuid not null,
  receiver_body_id uuid not null references unit,
  adoption text not null check (adoption in ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')),
  text text not null check (length(text) <= 4000),
  drafted_by uuid not null references staff_member,
  drafted_on date not null,
  returned_because text not null default '' check (length(returned_because) <= 4000),
  signed_by uuid references staff_member,
  signed_on date,
  number text,
  opinion text not null default '' check (length(opinion) <= 4000),
  version bigint not null default 0,
  constraint deputy_suggestion_answer_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint deputy_suggestion_answer_once_a_round unique (suggestion_id, round),
  constraint deputy_suggestion_answer_signed_by_another check (signed_by is null or signed_by <> drafted_by),
  constraint deputy_suggestion_answer_numbered check ((signed_by is null) = (number is null))
);
call hy_keep('deputy_suggestion_answer', 'id', 'suggestion_id', 'round', 'office_id', 'body_id', 'receiver_body_id');

create table deputy_suggestion_paper (
  id uuid primary key,
  suggestion_id uuid not null references deputy_suggestion,
  body_id uuid not null references unit,
  receiver_body_id uuid not null references unit,
  kind text not null check (kind in ('DEPUTY_SUGGESTION', 'SUGGESTION_ANSWER')),
  number text not null,
  pdf bytea not null,
  signed_by uuid not null references staff_member,
  signed_on date not null
);
create index deputy_suggestion_paper_of on deputy_suggestion_paper (suggestion_id, signed_on);

-- matters of the congress that belong to the same topic; seen by the congress alone
create table deputy_suggestion_link (
  suggestion_id uuid not null references deputy_suggestion,
  matter_id uuid not null references matter,
  body_id uuid not null references unit,
  linked_by uuid not null references staff_member,
  linked_on date not null,
  primary key (suggestion_id, matter_id)
);

-- Only these ways, and an answer only by the body that owes it; what was filed says for ever what it said.
create function deputy_suggestion_goes_its_way() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  if old.state <> 'DRAFT' and (old.deputies, old.topic, old.facts, old.proposal, old.number, old.filed_on)
      is distinct from (new.deputies, new.topic, new.facts, new.proposal, new.number, new.filed_on) then
    raise exception 'a suggestion that was filed is not reworded' using errcode = '23514';
  end if;
  if old.receiver_body_id is not null and new.receiver_body_id is distinct from old.receiver_body_id then
    raise exception 'a suggestion stays with the body it was assigned to' using errcode = '23514';
  end if;
  if old.state <> new.state and (old.state, new.state) not in (('DRAFT', 'FILED'), ('FILED', 'SENT_BACK'),
      ('FILED', 'ASSIGNED'), ('ASSIGNED', 'ANSWERED'), ('REDO', 'ANSWERED'), ('ANSWERED', 'SATISFIED'),
      ('ANSWERED', 'REDO'), ('SATISFIED', 'CLOSED')) then
    raise exception 'no way from % to %', old.state, new.state using errcode = '23514';
  end if;
  if old.state <> new.state and (new.state = 'ANSWERED') <> (hy_body() is not distinct from old.receiver_body_id) then
    raise exception 'the body that owes the answer answers, the congress does the rest' using errcode = '42501';
  end if;
  return new;
end $$;
revoke execute on function deputy_suggestion_goes_its_way() from public;
create trigger deputy_suggestion_goes_its_way before update on deputy_suggestion for each row
  execute function deputy_suggestion_goes_its_way();
create trigger deputy_suggestion_answer_is_final before update on deputy_suggestion_answer for each row
  when (old.signed_by is not null and (old.adoption, old.text, old.signed_by, old.signed_on, old.number)
    is distinct from (new.adoption, new.text, new.signed_by, new.signed_on, new.number))
  execute function hy_refuse_change();

do $$
declare
  t text;
begin
  foreach t in array array['deputy_suggestion', 'deputy_suggestion_answer', 'deputy_suggestion_paper',
      'deputy_suggestion_link'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to hongyan_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;
create policy deputy_suggestion_ends on deputy_suggestion for select to hongyan_desk
  using ((body_id = hy_body()) or (receiver_body_id = hy_body()));
create policy deputy_suggestion_enter on deputy_suggestion for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office() and entered_by = hy_actor() and state = 'DRAFT'
    and exists (select from office o where o.id = office_id and o.kind = 'NPC'));
-- assigned to a body of the government at the same place and to nobody else
create policy deputy_suggestion_own on deputy_suggestion for update to hongyan_desk
  using (body_id = hy_body())
  with check (body_id = hy_body() and (receiver_office_id is null or exists (select from office g, office c
    where g.id = receiver_office_id and c.id = office_id and g.kind = 'GOV' and g.division_code = c.division_code)));
create policy deputy_suggestion_answered on deputy_suggestion for update to hongyan_desk
  using (receiver_body_id = hy_body() and state in ('ASSIGNED', 'REDO'))
  with check (receiver_body_id = hy_body() and state = 'ANSWERED');

create policy deputy_suggestion_answer_ends on deputy_suggestion_answer for select to hongyan_desk
  using ((body_id = hy_body()) or (receiver_body_id = hy_body()) and signed_by is not null);
create policy deputy_suggestion_answer_draft on deputy_suggestion_answer for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office() and drafted_by = hy_actor() and signed_by is null
    and exists (select from deputy_suggestion s where s.id = suggestion_id and s.receiver_body_id = hy_body()
      and s.body_id = deputy_suggestion_answer.receiver_body_id and s.state in ('ASSIGNED', 'REDO')));
create policy deputy_suggestion_answer_sign on deputy_suggestion_answer for update to hongyan_desk
  using (body_id = hy_body() and signed_by is null)
  with check (body_id = hy_body() and (signed_by is null or signed_by = hy_actor()));
-- what the deputies say of it
create policy deputy_suggestion_answer_judged on deputy_suggestion_answer for update to hongyan_desk
  using (receiver_body_id = hy_body() and signed_by is not null)
  with check (receiver_body_id = hy_body());

create policy deputy_suggestion_paper_ends on deputy_suggestion_paper for select to hongyan_desk
  using ((body_id = hy_body()) or (receiver_body_id = hy_body()));
create policy deputy_suggestion_paper_issue on deputy_suggestion_paper for insert to hongyan_desk
  with check (body_id = hy_body() and signed_by = hy_actor() and exists (select from deputy_suggestion s
    where s.id = suggestion_id and (s.body_id, s.receiver_body_id)
      in ((hy_body(), deputy_suggestion_paper.receiver_body_id), (deputy_suggestion_paper.receiver_body_id, hy_body()))));

create policy deputy_suggestion_link_own on deputy_suggestion_link for select to hongyan_desk
  using (body_id = hy_body());
create policy deputy_suggestion_link_add on deputy_suggestion_link for insert to hongyan_desk
  with check (body_id = hy_body() and linked_by = hy_actor()
    and exists (select from deputy_suggestion s where s.id = suggestion_id and s.body_id = hy_body())
    and exists (select from standing t where t.matter_id = deputy_suggestion_link.matter_id and t.body_id = hy_body()));
create policy deputy_suggestion_link_drop on deputy_suggestion_link for delete to hongyan_desk
  using (body_id = hy_body());

grant select, insert on deputy_suggestion, deputy_suggestion_answer, deputy_suggestion_paper, deputy_suggestion_link
  to hongyan_desk;
grant update on deputy_suggestion, deputy_suggestion_answer to hongyan_desk;
grant delete on deputy_suggestion_link to hongyan_desk;
