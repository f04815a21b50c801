-- The kept answer of a submission holds query codes: it goes as soon as the petitioner has noted them.
grant delete on request_answer to hongyan_portal;
