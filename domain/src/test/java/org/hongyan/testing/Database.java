package org.hongyan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL for tests: one server for each test JVM, one freshly migrated database for each caller of
 * {@link #fresh()}. Everything is to be tested as an application role; {@code postgres} bypasses row security.
 */
public final class Database {

    /** Migrated once; the others are copies of it. */
    private static final String TEMPLATE = "hongyan_template";

    private static EmbeddedPostgres server;
    private static int count;

    private final String name;

    private Database(String name) {
        this.name = name;
    }

    /** A new, migrated database on the shared server. */
    public static synchronized Database fresh() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("max_connections", "200")
                        // nothing of it outlives the run
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setPort(Integer.getInteger("hongyan.test.db", 0))
                        .start();
                runAsSuperuser("postgres", script("db/roles.sql"));
                for (String role : List.of("hongyan_owner", "hongyan_desk", "hongyan_portal", "hongyan_jobs")) {
                    runAsSuperuser("postgres", "alter role " + role + " password 'test'");
                }
                runAsSuperuser("postgres", "create database " + TEMPLATE + " owner hongyan_owner");
                runAsSuperuser(TEMPLATE, "alter schema public owner to hongyan_owner; create extension btree_gist");
                Flyway.configure()
                        .dataSource(new Database(TEMPLATE).asOwner())
                        .load()
                        .migrate();
            }
            String name = "hongyan_" + ++count;
            runAsSuperuser("postgres", "create database " + name + " owner hongyan_owner template " + TEMPLATE);
            return new Database(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    public String name() {
        return name;
    }

    public DataSource asOwner() {
        return as("hongyan_owner");
    }

    public DataSource asDesk() {
        return as("hongyan_desk");
    }

    public DataSource asPortal() {
        return as("hongyan_portal");
    }

    public DataSource asJobs() {
        return as("hongyan_jobs");
    }

    /** A plain, unpooled datasource of an application role. */
    public DataSource as(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName(name);
        source.setUser(role);
        source.setPassword("test");
        return source;
    }

    /** Runs a script as superuser in this database, for arranging what no application role could. */
    public void runAsSuperuser(String sql) {
        runAsSuperuser(name, sql);
    }

    private static void runAsSuperuser(String database, String sql) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String script(String resource) throws IOException {
        try (InputStream in = Database.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
