-- Whoever only helps with a matter or reads along reads its milestones and what it wrote itself; what the chain of
-- responsible bodies tells each other is theirs.
alter policy event_audience on event
  using ((body_id = hy_body() or audience <> 'OFFICE') and exists (select from standing s
    where s.matter_id = event.matter_id and s.body_id = hy_body()
      and (event.body_id = hy_body() or event.audience = 'PETITIONER'
        or not s.roles <@ array['CO_HANDLER', 'INFORMED'])));
