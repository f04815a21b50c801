-- whoever only administers a body reads nothing of its cases (ADR 0023), not even the numbers of lines that were registered
alter policy register_import_print_body on register_import_print
  using (body_id = hy_body() and (select hy_whole_desk()) and (select hy_case_desk()))
  with check (body_id = hy_body() and (select hy_whole_desk()) and (select hy_case_desk()));
