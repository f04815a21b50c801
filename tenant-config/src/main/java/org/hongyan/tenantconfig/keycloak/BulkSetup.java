package org.hongyan.tenantconfig.keycloak;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hongyan.tenantconfig.keycloak.KeycloakAdmin.Organization;
import org.hongyan.tenantconfig.keycloak.KeycloakAdmin.User;

/** Sets up many organizations and users at once; a mark in the realm says what was completed. */
final class BulkSetup {

    private static final int PARALLEL = 4;
    private static final String MARK = "hongyan.setup";

    private final KeycloakAdmin keycloak;

    BulkSetup(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    void ensure(Collection<Organization> organizations, Collection<User> users) {
        String wanted = fingerprint(organizations, users);
        if (keycloak.realmAttribute(MARK).filter(wanted::equals).isPresent()) {
            return;
        }
        var pool = Executors.newFixedThreadPool(PARALLEL);
        try {
            Map<String, String> organizationIds = organizations(organizations, pool);
            Map<String, String> userIds = users(users, pool);
            memberships(organizationIds, userIds, users, pool);
        } finally {
            pool.shutdownNow();
        }
        keycloak.setRealmAttribute(MARK, wanted);
    }

    /** Changes with every name and membership; says nothing about passwords. */
    private static String fingerprint(Collection<Organization> organizations, Collection<User> users) {
        var lines = new TreeSet<String>();
        organizations.forEach(organization -> lines.add(organization.alias()));
        users.forEach(user -> lines.add(user.username() + new TreeSet<>(user.organizations())));
        return UUID.nameUUIDFromBytes(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Map<String, String> organizations(Collection<Organization> wanted, ExecutorService pool) {
        Map<String, String> ids = new ConcurrentHashMap<>(keycloak.organizations());
        List<Future<?>> work = new ArrayList<>();
        wanted.stream()
                .filter(organization -> !ids.containsKey(organization.alias()))
                .forEach(organization -> work.add(
                        pool.submit(() -> ids.put(organization.alias(), keycloak.createOrganization(organization)))));
        work.forEach(BulkSetup::finish);
        return ids;
    }

    private Map<String, String> users(Collection<User> wanted, ExecutorService pool) {
        Map<String, String> ids = new ConcurrentHashMap<>(keycloak.users());
        Map<String, JsonObject> credentials = new HashMap<>();
        List<Future<?>> work = new ArrayList<>();
        wanted.stream().filter(user -> !ids.containsKey(user.username())).forEach(user -> {
            var credential = credentials.computeIfAbsent(user.password(), HashedPassword::credential);
            work.add(pool.submit(() -> ids.put(user.username(), keycloak.createUser(user, credential))));
        });
        work.forEach(BulkSetup::finish);
        return ids;
    }

    private void memberships(
            Map<String, String> organizationIds,
            Map<String, String> userIds,
            Collection<User> users,
            ExecutorService pool) {
        Map<String, Set<String>> wanted = new HashMap<>();
        users.forEach(
                user -> user.organizations().forEach(alias -> wanted.computeIfAbsent(alias, unused -> new TreeSet<>())
                        .add(userIds.get(user.username()))));
        List<Future<?>> work = new ArrayList<>();
        wanted.forEach((alias, members) -> work.add(pool.submit(() -> {
            String organization = organizationIds.get(alias);
            if (organization == null) {
                throw new KeycloakException("there is no organization " + alias);
            }
            members.removeAll(keycloak.members(organization));
            members.forEach(user -> keycloak.ensureMembership(organization, user));
        })));
        work.forEach(BulkSetup::finish);
    }

    private static void finish(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof KeycloakException known) {
                throw known;
            }
            throw new KeycloakException("setting up the realm failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KeycloakException("setting up the realm was interrupted", stopped);
        }
    }
}
