-- What an office sets for itself; published, so everybody may read it. Bounds repeat SettingKey.
create table office_setting (
  office_id uuid not null references office,
  key text not null,
  value int not null,
  primary key (office_id, key),
  constraint setting_within_legal_bounds check (case key
    when 'RATING_WINDOW_DAYS' then value between 30 and 90
    when 'ASSIGNER_CHECK_DAYS' then value between 5 and 30
    when 'SUGGESTION_ANSWER_DAYS' then value between 15 and 90
    when 'MAX_ATTACHMENTS' then value between 5 and 30
    when 'OBJECTION_MIN_LENGTH' then value between 10 and 200
    when 'COLLECTIVE_FROM' then value between 5 and 10
    else false end)
);

grant select on office_setting to hongyan_desk, hongyan_portal, hongyan_jobs;
