-- Urgent reports are listed by kind for the body that made them and the one they were sent to, the latest first.
create index document_signed_of_a_kind on document (kind, signed_at) where state = 'SIGNED';
