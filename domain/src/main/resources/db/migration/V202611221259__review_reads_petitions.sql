-- The reviewing body reads what the petitioners sent in, beside the bodies with a packet and the holder of a matter it was
-- merged into; whoever says anew who reads a petition names all four.
drop policy petition_office on petition;
create policy petition_office on petition for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or exists (select from handover_packet k
    where k.petition_id = petition.id and k.receiver_body_id = hy_body() and not k.ended)
    or exists (select from merger g where g.matter_id = petition.matter_id and g.holder_body_id = hy_body())
    or hy_reviews(matter_id))
    and exists (select from standing s
    where s.matter_id = petition.matter_id and s.body_id = hy_body())
    or body_id = hy_body() and hy_matter_is_new(matter_id, body_id));
drop policy petitioner_office on petitioner;
create policy petitioner_office on petitioner for select to hongyan_desk, hongyan_jobs
  using ((body_id = hy_body() or exists (select from handover_packet k
    where k.petition_id = petitioner.petition_id and k.receiver_body_id = hy_body() and k.with_identity and not k.ended)
    or exists (select from merger g where g.matter_id = petitioner.matter_id and g.holder_body_id = hy_body())
    or hy_reviews(matter_id))
    and exists (select from standing s
    where s.matter_id = petitioner.matter_id and s.body_id = hy_body())
    or body_id = hy_body() and hy_matter_is_new(matter_id, body_id));
