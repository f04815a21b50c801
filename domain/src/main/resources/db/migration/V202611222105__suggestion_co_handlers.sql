-- The body that answers a deputies' suggestion may ask another body of the same government for its part (会办): the
-- co-handler reads the suggestion, gives an opinion to the lead within a month (CL17), or says why it cannot. Isolation
-- class SUGGESTION: the lead as the body, the co-handler as the receiver.
create table deputy_suggestion_part (
  id uuid primary key,
  suggestion_id uuid not null references deputy_suggestion,
  office_id uuid not null references office,
  body_id uuid not null,
  receiver_office_id uuid not null references office,
  receiver_body_id uuid not null,
  task text not null check (length(task) <= 4000),
  asked_by uuid not null references staff_member,
  asked_on date not null,
  due_on date not null,
  state text not null check (state in ('ASKED', 'GIVEN', 'REFUSED', 'OVER')),
  words text not null default '' check (length(words) <= 4000),
  answered_by uuid references staff_member,
  answered_on date,
  version bigint not null default 0,
  constraint deputy_suggestion_part_body_of_the_office foreign key (body_id, office_id) references unit (id, office_id),
  constraint deputy_suggestion_part_receiver_of_the_office foreign key (receiver_body_id, receiver_office_id)
    references unit (id, office_id),
  constraint deputy_suggestion_part_for_another check (body_id <> receiver_body_id),
  constraint deputy_suggestion_part_answered check ((state in ('GIVEN', 'REFUSED')) = (answered_on is not null)
    and (answered_on is null) = (answered_by is null))
);
create unique index deputy_suggestion_part_open on deputy_suggestion_part (suggestion_id, receiver_body_id)
  where state = 'ASKED';
create index deputy_suggestion_part_received on deputy_suggestion_part (receiver_body_id, due_on, id);
call hy_keep('deputy_suggestion_part', 'id', 'suggestion_id', 'office_id', 'body_id', 'receiver_office_id',
  'receiver_body_id', 'task', 'asked_by', 'asked_on', 'due_on');

alter table deputy_suggestion_part enable row level security;
alter table deputy_suggestion_part force row level security;
create policy deputy_suggestion_part_owner on deputy_suggestion_part to hongyan_owner using (true) with check (true);
create policy deputy_suggestion_part_ends on deputy_suggestion_part for select to hongyan_desk
  using ((body_id = hy_body()) or (receiver_body_id = hy_body()));
create policy deputy_suggestion_part_ask on deputy_suggestion_part for insert to hongyan_desk
  with check (body_id = hy_body() and office_id = hy_office() and asked_by = hy_actor() and state = 'ASKED'
    and exists (select from deputy_suggestion s where s.id = suggestion_id and s.receiver_body_id = hy_body()
      and s.state in ('ASSIGNED', 'REDO') and deputy_suggestion_part.due_on < s.due_on)
    and exists (select from office g, office c where g.id = deputy_suggestion_part.office_id and c.id = receiver_office_id
      and c.kind = 'GOV' and g.division_code = c.division_code));
create policy deputy_suggestion_part_answer on deputy_suggestion_part for update to hongyan_desk
  using (receiver_body_id = hy_body() and state = 'ASKED')
  with check (receiver_body_id = hy_body() and state in ('GIVEN', 'REFUSED') and answered_by = hy_actor());
-- what nobody gave is over once the lead has answered
create policy deputy_suggestion_part_over on deputy_suggestion_part for update to hongyan_desk
  using (body_id = hy_body() and state = 'ASKED')
  with check (body_id = hy_body() and state = 'OVER');
grant select, insert on deputy_suggestion_part to hongyan_desk;
grant update (state, words, answered_by, answered_on, version) on deputy_suggestion_part to hongyan_desk;

-- the co-handler reads what it gives an opinion on; the answer and the papers stay with the two ends
drop policy deputy_suggestion_ends on deputy_suggestion;
create policy deputy_suggestion_ends on deputy_suggestion for select to hongyan_desk
  using ((body_id = hy_body()) or (receiver_body_id = hy_body()) or exists (select from deputy_suggestion_part p
    where p.suggestion_id = deputy_suggestion.id and p.receiver_body_id = hy_body()));

alter table deputy_suggestion_paper
  drop constraint deputy_suggestion_paper_kind_check,
  add constraint deputy_suggestion_paper_kind_check check (kind in ('DEPUTY_SUGGESTION', 'SUGGESTION_ANSWER',
    'SUGGESTION_RETURN', 'CO_HANDLING_LETTER', 'CO_HANDLING_OPINION'));
drop policy deputy_suggestion_paper_issue on deputy_suggestion_paper;
create policy deputy_suggestion_paper_issue on deputy_suggestion_paper for insert to hongyan_desk
  with check (body_id = hy_body() and signed_by = hy_actor() and check_code is not null and case
    when kind in ('CO_HANDLING_LETTER', 'CO_HANDLING_OPINION') then exists (select from deputy_suggestion_part p
      where p.suggestion_id = deputy_suggestion_paper.suggestion_id
        and case when kind = 'CO_HANDLING_LETTER'
          then p.body_id = hy_body() and p.receiver_body_id = deputy_suggestion_paper.receiver_body_id
          else p.receiver_body_id = hy_body() and p.body_id = deputy_suggestion_paper.receiver_body_id end)
    else exists (select from deputy_suggestion s where s.id = suggestion_id and case
      when deputy_suggestion_paper.receiver_body_id is null then s.body_id = hy_body() and s.state = 'SENT_BACK'
      else (s.body_id, s.receiver_body_id) in ((hy_body(), deputy_suggestion_paper.receiver_body_id),
        (deputy_suggestion_paper.receiver_body_id, hy_body())) end) end);
