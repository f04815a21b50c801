-- A congress that is not content with a report says so; nothing goes back and no limit is set (domain.md 3.3, 3.4).
alter table report drop constraint report_verdict_check;
alter table report add constraint report_verdict_check
  check (verdict in ('ACCEPTED', 'ACCEPTED_BY_SILENCE', 'RETURNED', 'NOT_CONTENT'));
