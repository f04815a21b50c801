package org.hongyan.tenantconfig.demo;

import jakarta.json.Json;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.hongyan.staff.Role;
import org.hongyan.tenantconfig.division.DivisionImport;
import org.hongyan.tenantconfig.division.DivisionTable;
import org.hongyan.tenantconfig.keycloak.KeycloakAdmin;
import org.hongyan.tenantconfig.subject.SubjectImport;
import org.hongyan.tenantconfig.subject.SubjectTable;
import org.hongyan.tenantconfig.table.Transaction;

/** Fills an empty installation with the demo world and completes one that was filled before. */
public final class DemoWorld {

    /** Everybody's password in the demo; it stands in the README as well. */
    public static final String PASSWORD = "Hongyan-2026!";

    private static final String MAIL_DOMAIN = "@demo.hongyan.example";

    private DemoWorld() {}

    /**
     * One desk at which somebody can work; a person with two desks has two accounts of the same user name.
     *
     * @param office code of the office
     * @param body legal name of the body
     * @param section name of the section, empty for the whole body
     */
    public record Account(
            String username,
            String password,
            String name,
            String office,
            String officeName,
            String body,
            String section,
            Set<Role> roles) {}

    /** All desks, in the order of the offices from the province down. */
    public record Accounts(List<Account> list) {

        public Accounts {
            list = List.copyOf(list);
        }

        /** For {@code demo.json}: an array of objects with the components of {@link Account}. */
        public String toJson() {
            var array = Json.createArrayBuilder();
            for (var account : list) {
                var roles = Json.createArrayBuilder();
                new TreeSet<>(account.roles()).forEach(role -> roles.add(role.name()));
                array.add(Json.createObjectBuilder()
                        .add("username", account.username())
                        .add("password", account.password())
                        .add("name", account.name())
                        .add("office", account.office())
                        .add("officeName", account.officeName())
                        .add("body", account.body())
                        .add("section", account.section())
                        .add("roles", roles));
            }
            return array.build().toString();
        }
    }

    /**
     * Adds what is missing: divisions, subjects, offices, units, people and posts in one transaction, then
     * organizations, users and memberships.
     *
     * @param owner connections as {@code hongyan_owner} to a migrated database
     * @param keycloak the staff realm, or null to leave Keycloak alone
     * @param clock moment at which posts are granted
     */
    public static Accounts seed(DataSource owner, KeycloakAdmin keycloak, Clock clock) {
        var plan = DemoPlan.load();
        Transaction.in(owner, connection -> {
            DivisionImport.bringIn(connection, DivisionTable.hubei());
            SubjectImport.bringIn(connection, SubjectTable.shared());
            new DemoRows(connection, clock.instant()).add(plan);
            return null;
        });
        if (keycloak != null) {
            keycloak.ensureAll(organizations(plan), users(plan));
        }
        return accounts(plan);
    }

    private static List<KeycloakAdmin.Organization> organizations(DemoPlan plan) {
        return plan.offices().stream()
                .map(row -> new KeycloakAdmin.Organization(row.code(), row.name()))
                .toList();
    }

    private static List<KeycloakAdmin.User> users(DemoPlan plan) {
        Map<String, KeycloakAdmin.User> users = new LinkedHashMap<>();
        for (var row : plan.people()) {
            Set<String> offices = new LinkedHashSet<>(Set.of(row.office()));
            var known = users.get(row.username());
            if (known != null) {
                offices.addAll(known.organizations());
            }
            users.put(
                    row.username(),
                    new KeycloakAdmin.User(
                            row.username(),
                            row.familyName(),
                            row.givenName(),
                            row.username() + MAIL_DOMAIN,
                            PASSWORD,
                            offices));
        }
        return List.copyOf(users.values());
    }

    private static Accounts accounts(DemoPlan plan) {
        Map<String, DemoPlan.OfficeRow> offices = new LinkedHashMap<>();
        plan.offices().forEach(row -> offices.put(row.code(), row));
        Map<String, String> unitNames = new LinkedHashMap<>();
        plan.offices().forEach(row -> unitNames.put(row.code() + "/root", row.rootBody()));
        plan.units().forEach(row -> unitNames.put(row.office() + "/" + row.key(), row.name()));
        List<Account> accounts = new ArrayList<>();
        for (var row : plan.people()) {
            accounts.add(new Account(
                    row.username(),
                    PASSWORD,
                    row.fullName(),
                    row.office(),
                    offices.get(row.office()).name(),
                    unitNames.get(row.office() + "/" + row.body()),
                    row.section() == null ? "" : unitNames.get(row.office() + "/" + row.section()),
                    row.roles()));
        }
        return new Accounts(accounts);
    }
}
