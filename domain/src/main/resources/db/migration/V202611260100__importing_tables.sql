-- Letters of a pile come as one table (ADR 0019). An import and its rows are seen by the clerk alone who brought the file,
-- like a draft: before registration there is no case and nobody else has a part in it. What the rows say lies sealed and goes
-- when the row is registered; what was never finished goes after thirty days.
create table register_import (
  id uuid primary key,
  actor_id uuid not null references staff_member,
  office_id uuid not null references office,
  body_id uuid not null references unit,
  file_name text not null check (char_length(file_name) between 1 and 200),
  -- keyed hash of the file, so that the same one is not brought twice
  print text not null,
  -- sealed; only until it has been read
  file bytea,
  state text not null check (state in ('READING', 'UNREADABLE', 'CHECKED', 'RUNNING', 'DONE')),
  -- why it could not be read, and where
  problem text not null default '',
  problem_at text not null default '',
  -- headings that name nothing of the register
  unknown text[] not null default '{}',
  lines int not null default 0,
  wrong int not null default 0,
  twice int not null default 0,
  done int not null default 0,
  brought_at timestamptz not null,
  ended_at timestamptz,
  -- somebody is at work on it until then; a server that died leaves it free a little later
  held_until timestamptz,
  constraint register_import_file_while_read check (file is null or state = 'READING')
);
create unique index register_import_once on register_import (body_id, print) where state <> 'UNREADABLE';
create index register_import_own on register_import (actor_id, brought_at desc, id);

create table register_import_row (
  import_id uuid not null references register_import on delete cascade,
  -- line of the table, the heading is 1
  line int not null,
  actor_id uuid not null,
  body_id uuid not null,
  state text not null check (state in ('GOOD', 'WRONG', 'TWICE', 'LEFT_OUT', 'DONE')),
  print text not null,
  -- the cells, sealed; none once it is registered
  content bytea,
  -- what is wrong: column, code and figures, never a word of the row
  wrong text not null default '',
  matter_id uuid,
  number text,
  primary key (import_id, line)
);
create index register_import_row_state on register_import_row (import_id, state, line);

-- rows that were registered at a body, by keyed hash: none is registered twice, whoever brings it again
create table register_import_print (
  body_id uuid not null references unit,
  print text not null,
  number text not null,
  primary key (body_id, print)
);

comment on table register_import_row is 'sealed: delete';

do $$ declare t text; begin
  foreach t in array array['register_import', 'register_import_row', 'register_import_print'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to hongyan_owner using (true) with check (true)', t || '_owner', t);
  end loop;
  foreach t in array array['register_import', 'register_import_row'] loop
    execute format('create policy %I on %I to hongyan_desk using (actor_id = hy_actor() and body_id = hy_body())'
      || ' with check (actor_id = hy_actor() and body_id = hy_body())', t || '_person', t);
    execute format('create policy %I on %I to hongyan_writer using (true) with check (true)', t || '_writer', t);
  end loop;
end $$;
create policy register_import_print_body on register_import_print to hongyan_desk
  using (body_id = hy_body() and (select hy_whole_desk())) with check (body_id = hy_body() and (select hy_whole_desk()));
grant select, insert on register_import, register_import_row, register_import_print to hongyan_desk;
grant update (file, state, problem, problem_at, unknown, lines, wrong, twice, done, ended_at, held_until)
  on register_import to hongyan_desk;
grant update (state, content, wrong, matter_id, number) on register_import_row to hongyan_desk;
grant delete on register_import to hongyan_desk;
grant select (id, brought_at), delete on register_import to hongyan_writer;
grant select (matter_id), delete on register_import_row to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
create function importing_forget(p_before timestamptz) returns int language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  gone int;
begin
  delete from register_import i where i.brought_at < p_before;
  get diagnostics gone = row_count;
  return gone;
end $$;
revoke execute on function importing_forget(timestamptz) from public;
grant execute on function importing_forget(timestamptz) to hongyan_jobs;
reset role;
revoke create on schema public from hongyan_writer;
