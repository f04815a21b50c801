package org.hongyan.tenant.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Roles: none is above the policies, none owns what it uses, none is a member of another but the owner as written. */
final class Roles {

    private static final Set<String> KNOWN = Set.of(
            "hongyan_owner", "hongyan_desk", "hongyan_portal", "hongyan_jobs", "hongyan_writer", "hongyan_search");

    private static final Set<String> WITHOUT_LOGIN = Set.of("hongyan_writer", "hongyan_search");

    private static final String FLAGS =
            "select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                    + " or rolreplication as above, rolcanlogin as login from pg_roles where rolname like 'hongyan%' order by 1";

    private static final String MEMBERS = "select m.rolname as member, r.rolname as of, a.inherit_option as inherits,"
            + " a.admin_option as admin from pg_auth_members a join pg_roles m on m.oid = a.member"
            + " join pg_roles r on r.oid = a.roleid where m.rolname like 'hongyan%' or r.rolname like 'hongyan%'";

    private static final String OWNED =
            "select r.rolname as owner, pg_describe_object(d.classid, d.objid, 0) as object,"
                    + " d.classid::regclass::text as catalogue from pg_shdepend d join pg_roles r on r.oid = d.refobjid"
                    + " where d.deptype = 'o' and d.refclassid = 'pg_authid'::regclass and r.rolname like 'hongyan%'"
                    + " and r.rolname <> 'hongyan_owner' and d.dbid = (select oid from pg_database where datname = current_database())";

    private static final String SCHEMAS = "select n.nspname as name, r.rolname as role from pg_namespace n, pg_roles r"
            + " where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and r.rolname like 'hongyan%'"
            + " and r.rolname <> 'hongyan_owner' and has_schema_privilege(r.oid, n.oid, 'CREATE')";

    private static final String FUTURE = "select count(*) as rows from pg_default_acl d"
            + " where d.defaclrole = 'hongyan_owner'::regrole and d.defaclnamespace = 0 and d.defaclobjtype = 'f'"
            + " and not exists (select from aclexplode(d.defaclacl) a where a.grantee = 0)";

    private static final String SLEEPING = "select t.tgname as name, t.tgrelid::regclass as table from pg_trigger t"
            + " where t.tgenabled not in ('O', 'A')";

    private Roles() {}

    static void walk(Connection connection, List<String> findings) throws SQLException {
        for (Map<String, String> role : Rows.of(connection, FLAGS)) {
            String name = role.get("name");
            if (!KNOWN.contains(name)) {
                findings.add("role " + name + " is not written anywhere");
            }
            if (role.get("above").equals("t")) {
                findings.add("role " + name + " is a superuser, bypasses row security, or makes roles or databases");
            }
            if (WITHOUT_LOGIN.contains(name) == role.get("login").equals("t")) {
                findings.add("role " + name + (role.get("login").equals("t") ? " may" : " may not") + " log in");
            }
        }
        for (Map<String, String> member : Rows.of(connection, MEMBERS)) {
            boolean handsOver =
                    member.get("member").equals("hongyan_owner") && WITHOUT_LOGIN.contains(member.get("of"));
            boolean superuser = member.get("member").equals("postgres");
            if (!superuser
                    && (!handsOver
                            || member.get("inherits").equals("t")
                            || member.get("admin").equals("t"))) {
                findings.add("role " + member.get("member") + " is a member of " + member.get("of"));
            }
        }
        for (Map<String, String> owned : Rows.of(connection, OWNED)) {
            boolean function = owned.get("catalogue").equals("pg_proc");
            if (!function || !WITHOUT_LOGIN.contains(owned.get("owner"))) {
                findings.add("role " + owned.get("owner") + " owns " + owned.get("object"));
            }
        }
        for (Map<String, String> schema : Rows.of(connection, SCHEMAS)) {
            findings.add("role " + schema.get("role") + " may create in schema " + schema.get("name"));
        }
        if (Rows.of(connection, FUTURE).get(0).get("rows").equals("0")) {
            findings.add("functions of future migrations would be executable by everybody");
        }
        for (Map<String, String> trigger : Rows.of(connection, SLEEPING)) {
            findings.add("trigger " + trigger.get("name") + " on " + trigger.get("table") + " does not fire");
        }
    }
}
