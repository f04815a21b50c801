-- An agent is told what the petitioner is told; the office's list says to whom a notice went.
alter table notice add column agent_masked text not null default '';
create trigger notice_keeps_its_agent before update on notice for each row
  when (old.agent_masked is distinct from new.agent_masked) execute function hy_refuse_change();
