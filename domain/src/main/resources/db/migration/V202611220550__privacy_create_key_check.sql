-- The keys the data was written with, so that a wrong or outdated key ring refuses to start. Global: holds no data of
-- anybody. Rows are added and never changed.
create table key_check (
    ring_id     text        not null,
    purpose     text        not null,
    key_id      integer     not null,
    check_value text        not null,
    recorded_at timestamptz not null default now(),
    constraint key_check_is_one_per_key primary key (purpose, key_id)
);

grant select on key_check to hongyan_desk, hongyan_portal, hongyan_jobs;
grant insert on key_check to hongyan_desk, hongyan_jobs;
