-- A word that stands in most texts of a desk had all its hits fetched and sorted for the newest twenty. Now the
-- newest cases of the desk are read one after the other first: a frequent word fills the page among them after a few rows.
-- Only where they do not fill it, and the desk has more, the index of pairs is asked, which for such a word finds little.
create index desk_item_received on desk_item (body_id, received_on desc, matter_id desc) include (section_id, handler_id);

grant create on schema public to hongyan_search;
set role hongyan_search;
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
  indexed as (
    select c.matter_id, c.received_on, c.words from (
      select h.matter_id, h.received_on, w.words from (
        select x.matter_id, x.received_on, x.face, x.grams from search_text x
        where not (select e.enough from enough e)
          and x.grams @@ (('(r' || hy_body() || '|f' || hy_body() || ')')::tsquery
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
      limit p_most) c)
  select a.matter_id, a.received_on, a.words from (
    select n.matter_id, n.received_on, n.words from newest n where (select e.enough from enough e)
    union all
    select i.matter_id, i.received_on, i.words from indexed i) a
  order by a.received_on desc, a.matter_id desc;
end;
reset role;
revoke create on schema public from hongyan_search;
