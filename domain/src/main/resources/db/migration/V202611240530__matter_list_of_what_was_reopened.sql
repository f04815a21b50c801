-- The few rows of what was taken up again, in the order of the list; as those that were rated badly.
create index desk_item_reopened on desk_item (body_id, due_on, matter_id) where marks @> array['REOPENED'];
