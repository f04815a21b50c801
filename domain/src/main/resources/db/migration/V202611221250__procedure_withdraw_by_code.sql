-- A petitioner withdraws by the own code, and thinks better of it: two definer functions that look at the proof, so that
-- the portal needs no right to the table and nobody's wish can be entered or undone with another's code.
create policy withdrawal_proof on withdrawal for select to hongyan_portal
  using (petitioner_id in (select p.petitioner_id from petitioner_proof p
    where p.proof = any (hy_proofs()) and p.ended_at is null));
grant select on withdrawal to hongyan_portal;

-- the petitioner behind the presented proof, in the petition with that number
create function withdrawal_petitioner(p_number text) returns uuid language sql stable security definer
  set search_path = public, pg_temp
  return (select p.petitioner_id from public.petitioner_proof p join public.petition q on q.id = p.petition_id
    where q.number = p_number and p.proof = any (public.hy_proofs()) and p.ended_at is null limit 1);

-- enters the wish; 0 if there is nothing to withdraw or it is there already
create function withdrawal_ask(p_id uuid, p_number text, p_on date, p_now timestamptz) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked int;
begin
  insert into withdrawal (id, matter_id, office_id, body_id, petitioner_id, channel, asked_on, state, recorded_at)
  select p_id, m.id, s.office_id, s.body_id, t.id, 'ONLINE', p_on, 'ASKED', p_now
  from petitioner t join matter m on m.id = t.matter_id join standing s on s.matter_id = m.id and s.is_holder
  where t.id = withdrawal_petitioner(p_number)
    and m.state in ('SUBMITTED', 'REGISTERED', 'IN_TRANSIT', 'BOUND', 'OBJECTED', 'DISPUTED', 'ACCEPTED',
      'OPINION_PENDING')
  on conflict do nothing;
  get diagnostics asked = row_count;
  return asked;
end $$;

-- undoes the own wish; 0 if none waits
create function withdrawal_undo(p_number text, p_on date) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  undone int;
begin
  update withdrawal set state = 'UNDONE', ended_on = p_on
  where petitioner_id = withdrawal_petitioner(p_number) and state = 'ASKED';
  get diagnostics undone = row_count;
  return undone;
end $$;

-- day of the last wish once everybody has asked; null while somebody has not. Who has not is not told
create function withdrawal_all_asked(p_number text) returns date language sql stable security definer
  set search_path = public, pg_temp
  return (select case when count(w.id) = count(*) then max((w.recorded_at at time zone 'Asia/Shanghai')::date) end
    from public.petitioner me join public.petitioner t on t.matter_id = me.matter_id
      left join public.withdrawal w on w.petitioner_id = t.id and w.state = 'ASKED'
    where me.id = public.withdrawal_petitioner(p_number));

grant insert on withdrawal to hongyan_writer;
grant update (state, ended_on) on withdrawal to hongyan_writer;
grant create on schema public to hongyan_writer;
do $$
declare
  f text;
begin
  foreach f in array array['withdrawal_petitioner(text)', 'withdrawal_ask(uuid, text, date, timestamptz)',
    'withdrawal_undo(text, date)', 'withdrawal_all_asked(text)'] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to hongyan_writer', f);
  end loop;
end $$;
set role hongyan_writer;
grant execute on function withdrawal_ask(uuid, text, date, timestamptz), withdrawal_undo(text, date),
  withdrawal_all_asked(text) to hongyan_portal;
reset role;
revoke create on schema public from hongyan_writer;
