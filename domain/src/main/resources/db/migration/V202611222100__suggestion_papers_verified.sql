-- Whoever holds a paper of a deputies' suggestion checks it as any other, by number and check code; the deputies get a
-- paper also where their suggestion is sent back. Papers from before have neither code nor fingerprint.
alter table deputy_suggestion_paper
  add column check_code text,
  add column pdf_sha256 bytea check (length(pdf_sha256) = 32),
  alter column receiver_body_id drop not null,
  drop constraint deputy_suggestion_paper_kind_check,
  add constraint deputy_suggestion_paper_kind_check
    check (kind in ('DEPUTY_SUGGESTION', 'SUGGESTION_ANSWER', 'SUGGESTION_RETURN')),
  add constraint deputy_suggestion_paper_checked check ((check_code is null) = (pdf_sha256 is null)),
  add constraint deputy_suggestion_paper_to_the_deputies check ((kind = 'SUGGESTION_RETURN') = (receiver_body_id is null));
create index deputy_suggestion_paper_number on deputy_suggestion_paper (number);

-- every new paper can be checked; what goes back to the deputies goes to no other body
drop policy deputy_suggestion_paper_issue on deputy_suggestion_paper;
create policy deputy_suggestion_paper_issue on deputy_suggestion_paper for insert to hongyan_desk
  with check (body_id = hy_body() and signed_by = hy_actor() and check_code is not null
    and exists (select from deputy_suggestion s where s.id = suggestion_id and case
      when deputy_suggestion_paper.receiver_body_id is null then s.body_id = hy_body() and s.state = 'SENT_BACK'
      else (s.body_id, s.receiver_body_id) in ((hy_body(), deputy_suggestion_paper.receiver_body_id),
        (deputy_suggestion_paper.receiver_body_id, hy_body())) end));

create policy deputy_suggestion_paper_verified on deputy_suggestion_paper for select to hongyan_writer using (true);
grant select (kind, number, body_id, signed_on, check_code, pdf_sha256) on deputy_suggestion_paper to hongyan_writer;
grant create on schema public to hongyan_writer;
set role hongyan_writer;
create or replace function document_verify(p_number text, p_check_code text)
  returns table (kind text, number text, issuer text, signed_on date, withdrawn boolean)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.kind, p.number, u.name, p.signed_on, p.withdrawn
  from (
    select d.kind, d.number, d.body_id, d.signed_on, d.state = 'WITHDRAWN' as withdrawn from public.document d
    where d.number = p_number and d.check_code = p_check_code and d.signed_on is not null
    union all
    select s.kind, s.number, s.body_id, s.signed_on, false from public.deputy_suggestion_paper s
    where s.number = p_number and s.check_code = p_check_code) p
    join public.unit u on u.id = p.body_id
  order by p.signed_on desc limit 1;
end;
create or replace function document_fingerprint(p_number text, p_check_code text) returns text language sql stable
  security definer set search_path = public, pg_temp
  return (select encode(p.pdf_sha256, 'hex') from (
      select d.pdf_sha256, d.signed_on from public.document d
      where d.number = p_number and d.check_code = p_check_code and d.signed_on is not null
      union all
      select s.pdf_sha256, s.signed_on from public.deputy_suggestion_paper s
      where s.number = p_number and s.check_code = p_check_code) p
    order by p.signed_on desc limit 1);
reset role;
revoke create on schema public from hongyan_writer;
