package org.hongyan.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.tenant.catalogue.Catalogue;
import org.hongyan.testing.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new table, view, function or grant needs a row in the written lists before this passes. */
class CatalogueIT {

    private static Database clean;

    @BeforeAll
    static void migrate() {
        clean = Database.fresh();
    }

    @Test
    @DisplayName("every table, view, sequence, function, policy, grant and role is as written")
    void asWritten() {
        assertThat(Catalogue.findings(clean)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            create table naughty (id int) | naughty is not written in isolation.tsv
            create table naughty (id int) | naughty is owned by postgres
            create schema side; create table side.naughty (id int) | naughty is in schema side
            alter table working_note disable row level security | working_note has no row security
            alter table working_note no force row level security | working_note does not force row security
            drop policy working_note_own on working_note | working_note is granted to hongyan_desk (r) without a policy
            create policy p on working_note for select to hongyan_desk using (true) | p on working_note does not ask who calls
            create policy p on working_note for select to hongyan_desk using (office_id = hy_office()) | p on working_note is not of class BODY for hongyan_desk
            create policy p on working_note for select to hongyan_portal using (body_id = hy_body()) | p on working_note lets hongyan_portal read a table of class BODY
            create policy p on working_note for delete to hongyan_desk using (body_id = hy_body()) | p on working_note is for hongyan_desk, which has no grant for it
            create policy p on working_note using (body_id = hy_body()) | p on working_note is a policy for public
            create policy p on working_note for select to hongyan_desk using (body_id = hy_body() or true) | p on working_note holds for everybody
            grant delete on working_note to hongyan_desk | working_note is granted to hongyan_desk as rad, written is ra
            grant update (text) on working_note to hongyan_jobs | working_note is granted to hongyan_jobs as w(text), written is -
            grant select on working_note to public | working_note is granted to public
            grant insert on standing to hongyan_desk | standing is granted to hongyan_desk as ra, written is r
            grant select on office to hongyan_desk with grant option | hongyan_desk may grant on what it was granted
            create view naughty as select * from working_note; alter view naughty owner to hongyan_owner | naughty is not written in isolation.tsv
            create materialized view naughty as select 1 | naughty is not written in isolation.tsv
            drop table office_setting | office_setting is written in isolation.tsv and does not exist
            create function f() returns int language sql return 1 | f() is not written in routines.tsv
            create function f() returns int language sql return 1 | f() can be executed by everybody
            create function f() returns int language sql security definer return 1 | f() runs with the rights of postgres
            create function f() returns int language sql security definer return 1 | f() is a definer function without a fixed search_path
            alter function hy_has_part(uuid) reset search_path | hy_has_part(p_matter uuid) is a definer function without a fixed search_path
            alter function desk_refresh(uuid) security invoker | desk_refresh(p_matter uuid) is [desk_refresh(p_matter uuid), invoker
            grant execute on function standing_allot(uuid, uuid, uuid) to public | standing_allot(p_matter uuid, p_section uuid, p_handler uuid) can be executed by everybody
            grant execute on function standing_allot(uuid, uuid, uuid) to hongyan_portal | hongyan_writer, desk,portal], written is
            alter table working_note owner to hongyan_desk | role hongyan_desk owns table working_note
            grant create on schema public to hongyan_jobs | role hongyan_jobs may create in schema public
            alter default privileges for role hongyan_owner grant execute on functions to public | functions of future migrations would be executable by everybody
            alter table standing disable trigger user | trigger standing_at_least_one_holder on standing does not fire
            """)
    @DisplayName("a planted violation is reported")
    void reportsThePlanted(String violation, String finding) {
        Database scratch = Database.fresh();
        scratch.runAsSuperuser(violation);
        assertThat(Catalogue.findings(scratch)).anyMatch(found -> found.contains(finding));
    }

    @Test
    @DisplayName("a view with its owner's rights and a grant on a materialised view are reported even when written")
    void reportsRights() {
        List<String> findings = new ArrayList<>();
        Database scratch = Database.fresh();
        scratch.runAsSuperuser("drop table office_setting;"
                + " create view office_setting as select * from working_note;"
                + " alter view office_setting owner to hongyan_owner");
        findings.addAll(Catalogue.findings(scratch));
        Database other = Database.fresh();
        other.runAsSuperuser("drop table office_setting;"
                + " create materialized view office_setting as select * from working_note;"
                + " alter materialized view office_setting owner to hongyan_owner");
        findings.addAll(Catalogue.findings(other));
        assertThat(findings)
                .contains("office_setting is a view with its owner's rights (security_invoker is off)")
                .contains("office_setting is of kind m, which row security cannot protect");
    }

    @Test
    @DisplayName("a role that gets above the policies is reported")
    void reportsRoles() {
        try {
            clean.runAsSuperuser("alter role hongyan_desk bypassrls; alter role hongyan_writer login;"
                    + " grant hongyan_owner to hongyan_jobs");
            assertThat(Catalogue.findings(clean))
                    .contains(
                            "role hongyan_desk is a superuser, bypasses row security, or makes roles or databases",
                            "role hongyan_writer may log in",
                            "role hongyan_jobs is a member of hongyan_owner");
        } finally {
            clean.runAsSuperuser("alter role hongyan_desk nobypassrls; alter role hongyan_writer nologin;"
                    + " revoke hongyan_owner from hongyan_jobs");
        }
    }
}
