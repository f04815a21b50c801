-- A talk or an investigation is kept as a numbered paper beside the note that says it took place; somebody else than the
-- petitioner may have been talked to.
alter table working_note add column document_id uuid;
alter table working_note add constraint working_note_paper_of_the_matter foreign key (document_id, matter_id)
  references document (id, matter_id);
alter table working_note drop constraint working_note_kind_check;
alter table working_note add constraint working_note_kind_check
  check (kind in ('HEARING', 'TALK', 'INVESTIGATION', 'EXPLANATION', 'REMARK', 'SENT_BACK'));
-- left at the home of whoever would not take it
alter table document_service drop constraint document_service_method_check;
alter table document_service add constraint document_service_method_check
  check (method in ('IN_PERSON', 'POST', 'ELECTRONIC', 'LEFT_AT_RESIDENCE', 'OTHER'));
-- made of what the system had recorded: nobody signs it
alter table document_seal drop constraint document_seal_method_check;
alter table document_seal add constraint document_seal_method_check
  check (method in ('STAMPED_SCAN', 'ELECTRONIC', 'FROM_LOG'));
