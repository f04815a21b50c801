-- After an inspection a body is told what to put right and by when; it is looked at again on a day (Art. 39).
alter table supervision add column inspected_on date, add column recheck_on date;
alter table supervision drop constraint supervision_form_check;
alter table supervision add constraint supervision_form_check
  check (form in ('LETTER', 'RECTIFY', 'IMPROVE', 'POLICY', 'ACCOUNTABILITY'));
alter table supervision add constraint supervision_rectified_by_a_day check (form <> 'RECTIFY'
  or inspected_on is not null and due_on is not null and recheck_on >= due_on);
