package org.hongyan.tenant.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Policies: of the table's class, asking who calls, for a named role that also has the grant. */
final class Policies {

    private static final String ALL = "select c.relname as table, p.polname as name, p.polcmd as command,"
            + " p.polpermissive as permissive, coalesce(r.rolname, 'public') as role,"
            + " coalesce(pg_get_expr(p.polqual, p.polrelid), '') as using,"
            + " coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as checking"
            + " from pg_policy p join pg_class c on c.oid = p.polrelid"
            + " cross join lateral unnest(p.polroles) o(oid) left join pg_roles r on r.oid = o.oid"
            + " order by c.relname, p.polname, role";

    private static final Pattern ASKS_WHO_CALLS =
            Pattern.compile("hy_(office|body|section|actor|proofs|matter_is_new)\\(");

    private static final Pattern ALWAYS = Pattern.compile("\\btrue\\b");

    private static final Map<String, String> LETTERS = Map.of("r", "r", "a", "a", "w", "w", "d", "d", "*", "rawd");

    private Policies() {}

    static void walk(Connection connection, Written written, List<String> findings) throws SQLException {
        Set<String> open = new TreeSet<>(written.openPolicies().keySet());
        Set<String> covered = new TreeSet<>();
        for (Map<String, String> policy : Rows.of(connection, ALL)) {
            String table = policy.get("table");
            String role = policy.get("role");
            String name = policy.get("name") + " on " + table;
            if (role.equals("hongyan_owner") || role.equals("hongyan_writer")) {
                continue;
            }
            if (!Written.ROLES.contains(role)) {
                findings.add(name + " is a policy for " + role);
                continue;
            }
            if (!policy.get("permissive").equals("t")) {
                findings.add(name + " is restrictive; a class is said by permissive policies");
            }
            covers(policy, written, covered, findings);
            if (written.openPolicies().containsKey(policy.get("name"))) {
                open.remove(policy.get("name"));
                continue;
            }
            asksWhoCalls(name, policy, findings);
            if (written.isTableWithRows(table) && "r*".contains(policy.get("command"))) {
                ofItsClass(name, policy, written.classOf(table), findings);
            }
        }
        open.forEach(name -> findings.add(name + " is written in open-policies.tsv and does not exist"));
        granted(written, covered, findings);
    }

    private static void asksWhoCalls(String name, Map<String, String> policy, List<String> findings) {
        for (String part : List.of("using", "checking")) {
            String expression = policy.get(part);
            if (!expression.isEmpty() && !ASKS_WHO_CALLS.matcher(expression).find()) {
                findings.add(name + " does not ask who calls: " + expression);
            }
            if (ALWAYS.matcher(expression).find()) {
                findings.add(name + " holds for everybody: " + expression);
            }
        }
    }

    private static void ofItsClass(
            String name, Map<String, String> policy, IsolationClass isolation, List<String> findings) {
        String role = policy.get("role");
        if (!isolation.readBy(role)) {
            findings.add(name + " lets " + role + " read a table of class " + isolation);
        }
        for (String phrase : isolation.asks(role)) {
            if (!policy.get("using").contains(phrase)) {
                findings.add(name + " is not of class " + isolation + " for " + role + ": no " + phrase);
            }
        }
    }

    private static void covers(
            Map<String, String> policy, Written written, Set<String> covered, List<String> findings) {
        String table = policy.get("table");
        String role = policy.get("role");
        if (!written.relations().containsKey(table)) {
            return;
        }
        String grants = grants(written, table, role);
        boolean used = false;
        for (char letter : LETTERS.get(policy.get("command")).toCharArray()) {
            covered.add(table + " " + role + " " + letter);
            used |= grants.indexOf(letter) >= 0;
        }
        if (!used) {
            findings.add(policy.get("name") + " on " + table + " is for " + role + ", which has no grant for it");
        }
    }

    private static void granted(Written written, Set<String> covered, List<String> findings) {
        for (String table : written.relations().keySet()) {
            if (!written.isTableWithRows(table) || written.classOf(table) == IsolationClass.GLOBAL) {
                continue;
            }
            for (String role : List.of("hongyan_desk", "hongyan_jobs", "hongyan_portal")) {
                for (char letter : grants(written, table, role).toCharArray()) {
                    if ("rawd".indexOf(letter) >= 0 && !covered.contains(table + " " + role + " " + letter)) {
                        findings.add(table + " is granted to " + role + " (" + letter + ") without a policy for it");
                    }
                }
            }
        }
    }

    /** The letters granted, whole or by column, without the column names. */
    private static String grants(Written written, String table, String role) {
        String text = written.relations().get(table).get(2 + Written.ROLES.indexOf(role));
        return text.replaceAll("\\([^)]*\\)", "");
    }
}
