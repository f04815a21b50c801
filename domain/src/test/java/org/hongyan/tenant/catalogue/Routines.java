package org.hongyan.tenant.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Functions and procedures: known, owned as written, executable by whom is written, definer functions with a fixed path. */
final class Routines {

    private static final String ALL =
            "select p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as name,"
                    + " n.nspname as schema, pg_get_userbyid(p.proowner) as owner, p.prosecdef as definer,"
                    + " coalesce(array_to_string(p.proconfig, ';'), '') as config,"
                    + " coalesce((select string_agg(coalesce(replace(r.rolname, 'hongyan_', ''), 'PUBLIC'), ',' order by r.rolname)"
                    + "   from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a"
                    + "   left join pg_roles r on r.oid = a.grantee where a.grantee <> p.proowner), '-') as executors"
                    + " from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                    + " where n.nspname not in ('pg_catalog', 'information_schema')"
                    + String.format(Rows.NOT_OF_AN_EXTENSION, "p.oid", "pg_proc")
                    + " order by 1";

    private static final Set<String> FIXED_PATHS =
            Set.of("search_path=public, pg_temp", "search_path=pg_catalog, pg_temp");

    private static final Set<String> DEFINERS = Set.of("hongyan_writer", "hongyan_search");

    private Routines() {}

    static void walk(Connection connection, Written written, List<String> findings) throws SQLException {
        Set<String> unseen = new TreeSet<>(written.routines().keySet());
        for (Map<String, String> routine : Rows.of(connection, ALL)) {
            String name = routine.get("name");
            rights(routine, findings);
            if (!unseen.remove(name)) {
                findings.add(name + " is not written in routines.tsv");
                continue;
            }
            List<String> row = written.routines().get(name);
            String rights = routine.get("definer").equals("t") ? "definer" : "invoker";
            List<String> actual = List.of(name, rights, routine.get("owner"), routine.get("executors"));
            if (!actual.equals(row)) {
                findings.add(name + " is " + actual + ", written is " + row);
            }
        }
        unseen.forEach(name -> findings.add(name + " is written in routines.tsv and does not exist"));
    }

    private static void rights(Map<String, String> routine, List<String> findings) {
        String name = routine.get("name");
        if (routine.get("executors").contains("PUBLIC")) {
            findings.add(name + " can be executed by everybody");
        }
        if (!routine.get("definer").equals("t")) {
            return;
        }
        if (!DEFINERS.contains(routine.get("owner"))) {
            findings.add(name + " runs with the rights of " + routine.get("owner"));
        }
        if (!FIXED_PATHS.contains(routine.get("config"))) {
            findings.add(name + " is a definer function without a fixed search_path: " + routine.get("config"));
        }
    }
}
