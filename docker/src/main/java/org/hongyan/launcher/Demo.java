package org.hongyan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hongyan.tenantconfig.demo.DemoWorld;
import org.hongyan.tenantconfig.demo.DemoWorld.Account;
import org.hongyan.tenantconfig.keycloak.KeycloakAdmin;
import org.hongyan.tenantconfig.keycloak.KeycloakException;

/** Offices and people to try the product with; whoever may log in stands also in {@code demo.json}. */
final class Demo {

    private final Path file;
    private List<Account> accounts = List.of();

    Demo(Path file) {
        this.file = file;
    }

    /** Makes what is missing of the demo world. */
    void seed(DataSource owner, KeycloakAdmin staff, Clock clock) {
        try {
            var world = DemoWorld.seed(owner, staff, clock);
            accounts = world.list();
            Files.writeString(file, world.toJson());
        } catch (KeycloakException refused) {
            throw new LaunchException(
                    "The demo people could not be made in Keycloak: " + refused.getMessage(), refused);
        } catch (IOException unwritable) {
            throw new LaunchException(file + " could not be written.", unwritable);
        }
    }

    List<Account> accounts() {
        return accounts;
    }

    /** One line for each desk, in the order of the offices. */
    String table() {
        return accounts.stream()
                .map(account -> String.format(
                        "    %-14s %s  %s  %s",
                        account.username(),
                        account.name(),
                        account.officeName(),
                        account.body().equals(account.officeName())
                                ? account.section()
                                : account.body() + " " + account.section()))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }
}
