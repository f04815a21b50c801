-- Where the newest four hundred cases of a desk do not fill a page, the index was asked for all of its years: a word that
-- stands in every third text, and in none of a flood of letters about one thing that came last, had ten thousand hits fetched
-- and sorted. The month of receipt is now a word of its own, so that the index intersects it too: the last two months are
-- asked before all years.
grant create on schema public to hongyan_writer, hongyan_search;
set role hongyan_writer;
create or replace function search_put(p_matter uuid, p_received date, p_words text, p_face int, p_grams text, p_readers text,
    p_others text) returns int language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into search_text as x (matter_id, received_on, words, face, grams)
  values (p_matter, p_received, p_words, p_face, array_to_tsvector(
    string_to_array(p_grams, ',') || array['m' || to_char(p_received, 'YYYYMM')]
    || array(select 'r' || b from unnest(string_to_array(p_readers, ',')) b)
    || array(select 'f' || b from unnest(string_to_array(p_others, ',')) b)))
  on conflict (matter_id) do update set received_on = excluded.received_on, words = excluded.words, face = excluded.face,
    grams = excluded.grams where x.words <> excluded.words or x.grams <> excluded.grams or x.face <> excluded.face;
  return 1;
end $$;
reset role;
update search_text set grams = array_to_tsvector(tsvector_to_array(grams) || array['m' || to_char(received_on, 'YYYYMM')]);

set role hongyan_search;
-- the newest hits of the own desk by the index; with months (by bars) only those of these months
create function search_indexed(p_grams text, p_terms text, p_groups text, p_channels text, p_subject text, p_place text,
    p_from date, p_to date, p_after_on date, p_after_id uuid, p_most int, p_months text)
  returns table (matter_id uuid, received_on date, words text) language sql stable security definer
  set search_path = public, pg_temp rows 20
begin atomic
  select h.matter_id, h.received_on, w.words from (
    select x.matter_id, x.received_on, x.face, x.grams from search_text x
    where x.grams @@ (('(r' || hy_body() || '|f' || hy_body() || ')' || coalesce('&(' || p_months || ')', ''))::tsquery
        && (select string_agg(quote_literal(g), '&') from unnest(string_to_array(p_grams, ',')) g)::tsquery)
      and x.received_on between p_from and p_to
      and (p_after_on is null or (x.received_on, x.matter_id) < (p_after_on, p_after_id))
    order by x.received_on desc, x.matter_id desc offset 0) h
  join lateral (select case when h.grams @@ ('r' || hy_body())::tsquery then x.words else left(x.words, x.face) end
    as words from search_text x where x.matter_id = h.matter_id) w on true
  where not exists (select from unnest(string_to_array(p_terms, E'\n')) t where position(t in lower(w.words)) = 0)
    and exists (select from desk_item d where d.body_id = hy_body() and d.matter_id = h.matter_id
      and (p_groups is null or d.state_group = any (string_to_array(p_groups, ',')))
      and (p_channels is null or d.channel = any (string_to_array(p_channels, ',')))
      and (p_subject is null or starts_with(d.subject_code, p_subject))
      and (p_place is null or position(p_place in d.place) > 0))
  limit p_most;
end;
revoke execute on function search_indexed(text, text, text, text, text, text, date, date, date, uuid, int, text) from public;

create or replace function search_hits(p_grams text, p_terms text, p_groups text, p_channels text, p_subject text,
    p_place text, p_from date, p_to date, p_after_on date, p_after_id uuid, p_most int)
  returns table (matter_id uuid, received_on date, words text) language sql stable security definer
  set search_path = public, pg_temp rows 20
begin atomic
  with recent as materialized (
    select d.matter_id, d.received_on, d.state_group, d.channel, d.subject_code, d.place from desk_item d
    where d.body_id = hy_body() and d.received_on between p_from and p_to
      and (d.received_on, d.matter_id) < (coalesce(p_after_on, date 'infinity'),
        coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid))
    order by d.received_on desc, d.matter_id desc limit 400),
  newest as materialized (
    select d.matter_id, d.received_on, w.words from recent d
    cross join lateral (select x.words, x.face, x.grams from search_text x where x.matter_id = d.matter_id offset 0) x
    cross join lateral (select case when x.grams @@ ('r' || hy_body())::tsquery then x.words
        when x.grams @@ ('f' || hy_body())::tsquery then left(x.words, x.face) else '' end as words offset 0) w
    where not exists (select from unnest(string_to_array(p_terms, E'\n')) t where position(t in lower(x.words)) = 0)
      and not exists (select from unnest(string_to_array(p_terms, E'\n')) t where position(t in lower(w.words)) = 0)
      and (p_groups is null or d.state_group = any (string_to_array(p_groups, ',')))
      and (p_channels is null or d.channel = any (string_to_array(p_channels, ',')))
      and (p_subject is null or starts_with(d.subject_code, p_subject))
      and (p_place is null or position(p_place in d.place) > 0)
    limit p_most),
  enough as materialized (
    select (select count(*) from newest) >= p_most or (select count(*) from recent) < 400 as enough),
  lately as materialized (
    select i.matter_id, i.received_on, i.words from search_indexed(p_grams, p_terms, p_groups, p_channels, p_subject, p_place, p_from, p_to, p_after_on, p_after_id, p_most,
      (select 'm' || to_char(r.received_on, 'YYYYMM') || '|m' || to_char(r.received_on - interval '1 month', 'YYYYMM')
        from recent r limit 1)) i where not (select e.enough from enough e)),
  plenty as materialized (select (select count(*) from lately) >= p_most as plenty)
  select a.matter_id, a.received_on, a.words from (
    select n.matter_id, n.received_on, n.words from newest n where (select e.enough from enough e)
    union all
    select l.matter_id, l.received_on, l.words from lately l where (select p.plenty from plenty p)
    union all
    select i.matter_id, i.received_on, i.words from search_indexed(p_grams, p_terms, p_groups, p_channels, p_subject, p_place, p_from, p_to, p_after_on, p_after_id, p_most, null) i
    where not (select e.enough from enough e) and not (select p.plenty from plenty p)) a
  order by a.received_on desc, a.matter_id desc;
end;
reset role;
revoke create on schema public from hongyan_writer, hongyan_search;
