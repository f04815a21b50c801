-- Anybody who holds a paper may ask whether it is genuine: by its number and the check code printed on it. The answer is
-- kind, issuing body and day, never a word of its content, a name or a matter.
create index document_number on document (number) where number is not null;
create function document_verify(p_number text, p_check_code text)
  returns table (kind text, number text, issuer text, signed_on date, withdrawn boolean)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select d.kind, d.number, u.name, d.signed_on, d.state = 'WITHDRAWN'
  from public.document d join public.unit u on u.id = d.body_id
  where d.number = p_number and d.check_code = p_check_code and d.signed_on is not null
  order by d.signed_on desc limit 1;
end;
grant select (kind, number, body_id, signed_on, state, check_code) on document to hongyan_writer;
revoke all on function document_verify(text, text) from public;
grant create on schema public to hongyan_writer;
alter function document_verify(text, text) owner to hongyan_writer;
set role hongyan_writer;
grant execute on function document_verify(text, text) to hongyan_portal;
reset role;
revoke create on schema public from hongyan_writer;
