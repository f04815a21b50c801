-- What goes first for its reasons (green lane), in the order of the list; as what was taken up again.
create index desk_item_priority on desk_item (body_id, due_on, matter_id) where marks @> array['PRIORITY'];
