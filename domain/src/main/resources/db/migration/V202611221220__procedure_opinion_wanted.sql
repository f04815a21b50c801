-- A petitioner wants an opinion instead of a short answer: by the own proof the matter goes back to work, once, out of the
-- state it was answered in; and the rating of an answer that did not last ends, so that the next one is rated anew.
grant update (state, state_since, nature, route, responsible_body_id, version) on matter to hongyan_portal;
create policy matter_want_opinion on matter for update to hongyan_portal
  using (state = 'ANSWERED' and matter.id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null))
  with check (state in ('REGISTERED', 'ACCEPTED') and matter.id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
grant insert, update (state, stopped_on) on clock to hongyan_portal;
create policy clock_want_opinion on clock for insert to hongyan_portal
  with check (kind in ('DISPATCH', 'HANDLING') and state = 'RUNNING' and petitioner_id is null and handover_id is null
    and clock.matter_id in (select m.id from matter m where m.state in ('ANSWERED', 'REGISTERED', 'ACCEPTED'))
    and clock.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
create policy clock_run_again on clock for update to hongyan_portal
  using (kind = 'HANDLING' and state = 'STOPPED' and clock.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null))
  with check (kind = 'HANDLING' and state = 'RUNNING' and clock.matter_id in (select p.matter_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));

-- one rating of each body that answers: a second body's answer is rated beside the first one's
alter table rating drop constraint rating_once;
alter table rating add constraint rating_once unique (matter_id, petitioner_id, target, body_id);

grant create on schema public to hongyan_writer;
grant select on rating to hongyan_writer;
grant update (opened_on, closes_on, shown_at) on rating to hongyan_writer;
set role hongyan_writer;
-- the answer did not last: its rating can be changed no more from that day on
create function rating_stop(p_matter uuid, p_on date) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  changed int;
begin
  update rating set closes_on = greatest(opened_on, p_on)
  where matter_id = p_matter and target = 'BODY' and closes_on > p_on and shown_at is null and hy_has_part(p_matter);
  get diagnostics changed = row_count;
  return changed;
end $$;

-- the same body answers once more: what was given stays, and may be changed again until the new last day
create function rating_open_again(p_matter uuid, p_petitioner uuid, p_target text, p_opens date, p_closes date)
  returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  update rating set opened_on = p_opens, closes_on = p_closes, shown_at = null
  where matter_id = p_matter and petitioner_id = p_petitioner and target = p_target and target = 'BODY'
    and body_id = hy_body() and closes_on <= p_opens and p_opens <= p_closes and hy_has_part(p_matter);
  get diagnostics changed = row_count;
  return changed;
end $$;
revoke execute on function rating_stop(uuid, date), rating_open_again(uuid, uuid, text, date, date) from public;
grant execute on function rating_stop(uuid, date) to hongyan_desk, hongyan_portal;
grant execute on function rating_open_again(uuid, uuid, text, date, date) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;
