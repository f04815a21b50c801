package org.hongyan.tenant.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tables, views, materialised views and sequences: known, owned by the owner, protected and granted as written. */
final class Relations {

    private static final String ALL = "select c.oid, n.nspname as schema, c.relname as name, c.relkind as kind,"
            + " c.relrowsecurity as secured, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,"
            + " coalesce(array_to_string(c.reloptions, ','), '') as options"
            + " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')"
            + " and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'"
            + String.format(Rows.NOT_OF_AN_EXTENSION, "c.oid", "pg_class")
            + " order by c.relname";

    private static final String GRANTS = "select c.oid, coalesce(r.rolname, 'public') as grantee, '' as col,"
            + " a.privilege_type as privilege, a.is_grantable as again from pg_class c"
            + " cross join lateral aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee"
            + " where a.grantee <> c.relowner"
            + " union all select c.oid, coalesce(r.rolname, 'public'), t.attname, a.privilege_type, a.is_grantable"
            + " from pg_class c join pg_attribute t on t.attrelid = c.oid"
            + " cross join lateral aclexplode(t.attacl) a left join pg_roles r on r.oid = a.grantee"
            + " where a.grantee <> c.relowner order by 1, 2, 3";

    private static final Map<String, String> LETTERS = letters();

    private Relations() {}

    static void walk(Connection connection, Written written, List<String> findings) throws SQLException {
        Map<String, Map<String, TreeMap<String, Set<String>>>> grants = grants(connection, findings);
        Set<String> unseen = new TreeSet<>(written.relations().keySet());
        for (Map<String, String> relation : Rows.of(connection, ALL)) {
            String name = relation.get("name");
            if (!relation.get("schema").equals("public")) {
                findings.add(name + " is in schema " + relation.get("schema") + ", everything is in public");
            }
            if (!relation.get("owner").equals("hongyan_owner")) {
                findings.add(name + " is owned by " + relation.get("owner"));
            }
            if (!unseen.remove(name)) {
                findings.add(name + " is not written in isolation.tsv");
                continue;
            }
            protection(relation, written, findings);
            granted(name, written.relations().get(name), grants.getOrDefault(relation.get("oid"), Map.of()), findings);
        }
        unseen.forEach(name -> findings.add(name + " is written in isolation.tsv and does not exist"));
    }

    private static void protection(Map<String, String> relation, Written written, List<String> findings) {
        String name = relation.get("name");
        switch (relation.get("kind")) {
            case "r", "p" -> {
                boolean protectedRows = written.classOf(name) != IsolationClass.GLOBAL;
                if (protectedRows && !relation.get("secured").equals("t")) {
                    findings.add(name + " has no row security");
                } else if (protectedRows && !relation.get("forced").equals("t")) {
                    findings.add(name + " does not force row security upon its owner");
                } else if (!protectedRows && relation.get("secured").equals("t")) {
                    findings.add(name + " is written as global and has row security");
                }
            }
            case "v" -> {
                if (!relation.get("options").contains("security_invoker=true")) {
                    findings.add(name + " is a view with its owner's rights (security_invoker is off)");
                }
            }
            case "S" -> {
                if (!written.relations().get(name).get(1).equals("-")) {
                    findings.add(name + " is a sequence and has no isolation class");
                }
            }
            default ->
                findings.add(name + " is of kind " + relation.get("kind") + ", which row security cannot protect");
        }
    }

    private static void granted(
            String name, List<String> row, Map<String, TreeMap<String, Set<String>>> grants, List<String> findings) {
        for (String grantee : grants.keySet()) {
            if (!Written.ROLES.contains(grantee)) {
                findings.add(name + " is granted to " + grantee);
            }
        }
        for (int i = 0; i < Written.ROLES.size(); i++) {
            String role = Written.ROLES.get(i);
            String actual = text(grants.getOrDefault(role, new TreeMap<>()));
            if (!actual.equals(row.get(i + 2))) {
                findings.add(name + " is granted to " + role + " as " + actual + ", written is " + row.get(i + 2));
            }
        }
    }

    /** For example {@code ra w(shown_at)}: whole-table letters first, then columns. */
    private static String text(TreeMap<String, Set<String>> byPrivilege) {
        StringBuilder whole = new StringBuilder();
        List<String> columns = new ArrayList<>();
        LETTERS.forEach((privilege, letter) -> {
            Set<String> names = byPrivilege.getOrDefault(privilege, Set.of());
            if (names.contains("")) {
                whole.append(letter);
            }
            String list = String.join(
                    ",", names.stream().filter(column -> !column.isEmpty()).toList());
            if (!list.isEmpty()) {
                columns.add(letter + "(" + list + ")");
            }
        });
        if (!whole.isEmpty()) {
            columns.add(0, whole.toString());
        }
        return columns.isEmpty() ? "-" : String.join(" ", columns);
    }

    private static Map<String, Map<String, TreeMap<String, Set<String>>>> grants(
            Connection connection, List<String> findings) throws SQLException {
        Map<String, Map<String, TreeMap<String, Set<String>>>> grants = new LinkedHashMap<>();
        for (Map<String, String> grant : Rows.of(connection, GRANTS)) {
            if (grant.get("again").equals("t")) {
                findings.add(grant.get("grantee") + " may grant on what it was granted");
            }
            grants.computeIfAbsent(grant.get("oid"), oid -> new TreeMap<>())
                    .computeIfAbsent(grant.get("grantee"), role -> new TreeMap<>())
                    .computeIfAbsent(grant.get("privilege"), privilege -> new TreeSet<>())
                    .add(grant.get("col"));
        }
        return grants;
    }

    private static Map<String, String> letters() {
        Map<String, String> letters = new LinkedHashMap<>();
        letters.put("SELECT", "r");
        letters.put("INSERT", "a");
        letters.put("UPDATE", "w");
        letters.put("DELETE", "d");
        letters.put("TRUNCATE", "D");
        letters.put("REFERENCES", "x");
        letters.put("TRIGGER", "t");
        letters.put("MAINTAIN", "m");
        letters.put("USAGE", "U");
        return letters;
    }
}
