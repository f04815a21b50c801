-- What waits for the reviewing body in the work list, and for the first body while somebody else reviews. A trigger, so
-- that it holds whatever else desk_refresh comes to say: a request to review comes before everything else of that body.
create function review_in_list() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from review r where r.matter_id = new.matter_id and r.body_id = new.body_id
      and r.state in ('REQUESTED', 'ACCEPTED')) then
    new.state_group := case when exists (select from prepared_step q where q.matter_id = new.matter_id
      and q.body_id = new.body_id and q.state = 'PENDING') then 'TO_APPROVE' else 'REVIEW' end;
  elsif exists (select from review r where r.matter_id = new.matter_id and r.body_id = new.body_id
      and r.state in ('DECIDED', 'REFUSED') and r.served_on is null) then
    new.state_group := 'TO_SERVE';
  elsif new.part = 'HOLDER' and new.state_group = 'REVIEW' then
    new.state_group := case when new.state in ('IN_REVIEW', 'IN_FINAL') then 'WAITING' else 'REPLIED' end;
  end if;
  if not 'EXECUTE' = any (new.marks) and exists (select from review_order o where o.matter_id = new.matter_id
      and o.receiver_body_id = new.body_id and o.executed_on is null) then
    new.marks := new.marks || 'EXECUTE';
  end if;
  return new;
end $$;
create trigger desk_item_of_a_review before insert or update on desk_item
  for each row execute function review_in_list();
