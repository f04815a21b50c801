package org.hongyan.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.hongyan.privacy.KeyRingException;
import org.hongyan.privacy.KeyRingFile;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The steps of a deployment that are done once and may be repeated: {@code database} makes roles, databases, schema and,
 * for a new database, the key ring; {@code realms} brings the clients of the login in line. In production each runs as a
 * job of its own before the servers that need it. Everything comes from environment variables, each of which may be
 * given as a file by adding {@code _FILE} to its name.
 */
public final class SetUp {

    private static final Map<String, String> VARIABLES = Map.of(
            "db.postgres", "HONGYAN_DB_SUPERUSER_PASSWORD",
            "db.keycloak", "HONGYAN_DB_KEYCLOAK_PASSWORD",
            "db.hongyan_owner", "HONGYAN_DB_OWNER_PASSWORD",
            "db.hongyan_desk", "HONGYAN_DB_DESK_PASSWORD",
            "db.hongyan_portal", "HONGYAN_DB_PORTAL_PASSWORD",
            "db.hongyan_jobs", "HONGYAN_DB_JOBS_PASSWORD",
            "oidc.hongyan-admin", "HONGYAN_OIDC_SECRET",
            "oidc.hongyan-portal", "HONGYAN_CITIZENS_OIDC_SECRET");

    private final Map<String, String> environment;
    private final Progress progress;

    SetUp(Map<String, String> environment, Progress progress) {
        this.environment = Map.copyOf(environment);
        this.progress = progress;
    }

    /** Takes {@code database}, {@code realms} or {@code verify}, which ends with 1 if a timeline does not hold. */
    public static void main(String[] arguments) {
        Progress progress = new Progress(System.out);
        try {
            new SetUp(System.getenv(), progress).run(arguments.length == 1 ? arguments[0] : "");
        } catch (LaunchException told) {
            progress.plain("Hongyan cannot be set up: " + told.getMessage());
            System.exit(1);
        }
    }

    void run(String step) {
        switch (step) {
            case "database" -> database();
            case "realms" -> realms();
            case "verify" ->
                new VerifyTimelines(
                                server("hongyan_jobs", Databases.HONGYAN), environment.get("HONGYAN_SEALS"), progress)
                        .run();
            default -> throw new LaunchException("say \"database\", \"realms\" or \"verify\", not \"" + step + "\".");
        }
    }

    private void database() {
        Databases databases = new Databases(this::server, this::secret);
        progress.step("Roles and databases are there", databases::prepare);
        boolean first = isEmpty();
        int steps = progress.step("The database is up to date", databases::migrate);
        progress.say(steps + " migrations were new");
        keyRing(first);
    }

    /** A ring made for a database that holds data already could read nothing of it, so only a new one gets a new ring. */
    private void keyRing(boolean newDatabase) {
        Path keys = Path.of(value("HONGYAN_KEYS"));
        try {
            if (newDatabase) {
                Files.createDirectories(keys);
                KeyRingFile.loadOrCreate(keys);
            } else {
                KeyRingFile.load(keys);
            }
            progress.say("The key ring is in " + keys + "; keep a copy away from the database");
        } catch (IOException | KeyRingException unusable) {
            throw new LaunchException(
                    "The key ring in " + keys + " cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private boolean isEmpty() {
        try (Connection connection = server(Databases.OWNER, Databases.HONGYAN).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select to_regclass('public.flyway_schema_history') is null")) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException failed) {
            throw new LaunchException("The database cannot be asked: " + failed.getMessage(), failed);
        }
    }

    private void realms() {
        URI site = URI.create(value("HONGYAN_BASE_URL").replaceAll("/*$", "/"));
        Realms realms = new Realms(
                URI.create(value("HONGYAN_KEYCLOAK_URL")),
                value("HONGYAN_KEYCLOAK_ADMIN"),
                value("HONGYAN_KEYCLOAK_ADMIN_PASSWORD"),
                this::secret,
                site);
        progress.step("The login knows both sites at " + site, realms::reconcile);
    }

    private DataSource server(String role, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {value("HONGYAN_DB_HOST")});
        source.setPortNumbers(new int[] {Integer.parseInt(environment.getOrDefault("HONGYAN_DB_PORT", "5432"))});
        source.setDatabaseName(database);
        source.setUser(role);
        source.setPassword(secret("db." + role));
        source.setConnectTimeout(10);
        source.setApplicationName("hongyan-setup");
        return source;
    }

    private String secret(String name) {
        return value(VARIABLES.get(name));
    }

    /** The variable, or the content of the file that the variable with {@code _FILE} names, without its line end. */
    private String value(String name) {
        String file = environment.get(name + "_FILE");
        try {
            String value = file == null
                    ? environment.get(name)
                    : Files.readString(Path.of(file)).strip();
            if (value == null || value.isEmpty()) {
                throw new LaunchException(name + " or " + name + "_FILE is missing.");
            }
            return value;
        } catch (IOException unreadable) {
            throw new LaunchException(name + "_FILE names " + file + ", which cannot be read.", unreadable);
        }
    }
}
