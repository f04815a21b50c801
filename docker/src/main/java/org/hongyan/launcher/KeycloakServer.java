package org.hongyan.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak in production mode on plain loopback: unpacked and built once, with our theme and realms in it. */
final class KeycloakServer {

    /** Options that are fixed at build time; the rest is told at each start. */
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=false");

    private static final Duration BUILD_PATIENCE = Duration.ofMinutes(5);
    private static final Duration START_PATIENCE = Duration.ofMinutes(6);
    private static final String ADMIN = "hongyan-launcher";

    private final Artifacts artifacts;
    private final Children children;
    private final Secrets secrets;
    private final Ports ports;
    private final String databaseUrl;
    private final Path home;
    private final Path imported;

    KeycloakServer(
            Artifacts artifacts, Folders folders, Children children, Secrets secrets, Ports ports, String databaseUrl) {
        this.artifacts = artifacts;
        this.children = children;
        this.secrets = secrets;
        this.ports = ports;
        this.databaseUrl = databaseUrl;
        this.home = folders.parts().resolve("keycloak");
        this.imported = folders.data().resolve("realms-imported");
    }

    /** Is the unpacked copy of this version, theme and realms ready? */
    boolean isPrepared() {
        try {
            return Files.exists(stamp()) && Files.readString(stamp()).equals(mark());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Unpacks Keycloak, adds theme and realms and lets it build itself for them. */
    void prepare() {
        if (isPrepared()) {
            return;
        }
        Trees.delete(home);
        Trees.make(home, folder -> {
            Trees.unzip(artifacts.keycloakZip(), folder);
            for (String ours : List.of("themes", "conf")) {
                Trees.copy(artifacts.keycloakConfiguration().resolve(ours), folder.resolve(ours));
            }
            Path realms = Files.createDirectories(folder.resolve("data/import"));
            try (Stream<Path> files = Files.list(artifacts.keycloakConfiguration())) {
                for (Path realm :
                        files.filter(file -> file.toString().endsWith(".json")).toList()) {
                    Files.copy(realm, realms.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        });
        children.start("Keycloak's build", "keycloak-build", home, Map.of(), java(BUILD))
                .awaitSuccess(BUILD_PATIENCE);
        try {
            Files.writeString(stamp(), mark());
        } catch (IOException unwritable) {
            throw new LaunchException(stamp() + " could not be written.", unwritable);
        }
    }

    private Path stamp() {
        return home.resolve("built-for-hongyan");
    }

    private String mark() {
        return Trees.mark(
                List.of(artifacts.keycloakConfiguration()),
                artifacts.keycloakZip().getFileName().toString(),
                String.join(" ", BUILD));
    }

    /** Starts the server and waits until it is ready, which is later than listening. */
    Child start() {
        List<String> options = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname-strict=false",
                "--log-level=info,io.smallrye.health:warn"));
        // an existing realm is never changed by an import, so it is asked for once only
        if (!Files.exists(imported)) {
            options.add("--import-realm");
        }
        Map<String, String> environment = new HashMap<>(Map.of(
                "KC_DB_URL",
                databaseUrl,
                "KC_DB_USERNAME",
                Databases.KEYCLOAK,
                "KC_DB_PASSWORD",
                secrets.get("db." + Databases.KEYCLOAK),
                "KC_DB_POOL_INITIAL_SIZE",
                "1",
                "KC_DB_POOL_MAX_SIZE",
                "15",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                adminPassword()));
        Child server = children.start("Keycloak", "keycloak", home, environment, java(options));
        URI ready = URI.create("http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready");
        server.awaitUntil(() -> Web.get(ready).ok(), START_PATIENCE);
        noteImported();
        return server;
    }

    private void noteImported() {
        try {
            Files.writeString(imported, "");
        } catch (IOException unwritable) {
            throw new LaunchException(imported + " could not be written.", unwritable);
        }
    }

    String admin() {
        return ADMIN;
    }

    String adminPassword() {
        return secrets.get("keycloak.admin");
    }

    URI base() {
        return URI.create("http://localhost:" + ports.keycloak());
    }

    /** What {@code kc.sh} would run, without the shell around it, so that signals and process id are the server's. */
    private List<String> java(List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // the quick compiler only: starts faster and needs less memory, and logins are few
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.security.egd=file:/dev/urandom",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(options);
        return command;
    }
}
