-- The day passing ends handovers too, and whoever ends one looks what was asked beside it.
create policy exchange_jobs on exchange for select to hongyan_jobs
  using ((sender_body_id = hy_body() or receiver_body_id = hy_body()) and exists (select from standing s
    where s.matter_id = exchange.matter_id and s.body_id = hy_body()));
grant select on exchange to hongyan_jobs;
