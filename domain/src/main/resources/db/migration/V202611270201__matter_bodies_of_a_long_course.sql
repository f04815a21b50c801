-- Who acted in a course of more than three hundred entries is asked from name to name, not entry by entry. Nearly every
-- course is shorter and has no row here, so that an ordinary entry costs no more than before.
create index event_later_bodies on event (matter_id, body_name, seq) where seq > 300 and audience <> 'OFFICE';
