package org.hongyan.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The embedded PostgreSQL, durable: the library that ships its programs would start them without {@code fsync}, and
 * lose acknowledged rows at a power cut, so the programs are started here.
 */
final class Postgres {

    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LEAVING = Duration.ofSeconds(20);
    private static final Duration AGAIN = Duration.ofMillis(200);
    private static final String OTHERS_LEAVING = "pre-existing shared memory block";

    private final Folders folders;
    private final Children children;
    private final Secrets secrets;
    private final int port;
    private final String sharedBuffers;
    private final Path home;

    Postgres(Folders folders, Children children, Secrets secrets, int port, String sharedBuffers) {
        this.folders = folders;
        this.children = children;
        this.secrets = secrets;
        this.port = port;
        this.sharedBuffers = sharedBuffers;
        this.home = folders.parts().resolve("postgresql");
    }

    /** Unpacks the programs and makes an empty cluster, both once. */
    void prepare() {
        Trees.make(home, folder -> {
            try (InputStream archive = Postgres.class.getClassLoader().getResourceAsStream(ARCHIVE)) {
                if (archive == null) {
                    throw new IOException(ARCHIVE + " is not on the class path");
                }
                Trees.untar(archive, folder);
            }
        });
        Trees.make(folders.database(), this::initialise);
    }

    private void initialise(Path cluster) throws IOException {
        Path password = Files.createTempFile(
                folders.data(),
                "superuser",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, secrets.get("db." + SUPERUSER));
            Child initdb = children.start(
                    "PostgreSQL's initdb",
                    "initdb",
                    home,
                    Map.of("TZ", "UTC"),
                    asAllowedUser(
                            home.resolve("bin/initdb").toString(),
                            "-D",
                            cluster.toString(),
                            "-U",
                            SUPERUSER,
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + password,
                            "-E",
                            "UTF8",
                            "--locale=C.UTF-8"));
            initdb.awaitSuccess(PATIENCE);
        } finally {
            Files.delete(password);
        }
    }

    /**
     * Starts the server and waits until it answers. After a kill the old server's processes take a moment to notice it;
     * until the last of them is gone PostgreSQL refuses to start, and is asked again.
     */
    Child start() {
        long end = System.nanoTime() + LEAVING.toNanos();
        while (true) {
            Child server = launch();
            try {
                server.awaitUntil(this::answers, PATIENCE);
                refuseUnlessDurable();
                return server;
            } catch (LaunchException failed) {
                if (server.alive() || !failed.getMessage().contains(OTHERS_LEAVING) || System.nanoTime() > end) {
                    throw failed;
                }
                LockSupport.parkNanos(AGAIN.toNanos());
            }
        }
    }

    private Child launch() {
        List<String> command = asAllowedUser(
                home.resolve("bin/postgres").toString(),
                "-D",
                folders.database().toString());
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return children.start("PostgreSQL", "postgresql", folders.database(), Map.of("TZ", "UTC"), command);
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("port", Integer.toString(port)),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("max_connections", "100"),
                Map.entry("shared_buffers", sharedBuffers),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                // rows and parameters are personal data and stay out of the log
                Map.entry("log_error_verbosity", "terse"),
                Map.entry("log_min_error_statement", "panic"),
                Map.entry("log_parameter_max_length", "0"));
    }

    /**
     * PostgreSQL refuses to run as root. Root gets a user namespace in which the same user has another name, so that
     * the files stay root's; where that is not allowed there is no way but an ordinary user.
     */
    private static List<String> asAllowedUser(String... command) {
        List<String> allowed = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            if (!namespacesWork()) {
                throw new LaunchException("PostgreSQL does not run as root, and this machine does not let root change "
                        + "that (unshare -U); start Hongyan as an ordinary user.");
            }
            allowed.addAll(List.of("unshare", "-U"));
        }
        allowed.addAll(List.of(command));
        return allowed;
    }

    private static boolean namespacesWork() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException noProgram) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean answers() {
        try (Connection connection = asSuperuser(SUPERUSER).getConnection()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void refuseUnlessDurable() {
        try (Connection connection = asSuperuser(SUPERUSER).getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (ResultSet shown = statement.executeQuery("show " + setting)) {
                    if (!shown.next() || !"on".equals(shown.getString(1))) {
                        throw new LaunchException("PostgreSQL runs with " + setting + " off and could lose petitions.");
                    }
                }
            }
        } catch (SQLException failed) {
            throw new LaunchException("PostgreSQL does not tell its settings.", failed);
        }
    }

    PGSimpleDataSource asSuperuser(String database) {
        return as(SUPERUSER, database);
    }

    /** A plain data source of the role, whose password is the one in the secrets. */
    PGSimpleDataSource as(String role, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(role);
        source.setPassword(secrets.get("db." + role));
        source.setConnectTimeout(5);
        source.setApplicationName("hongyan-launcher");
        return source;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
