package org.hongyan.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.MigrateResult;

/** Roles, databases and migrations; may be repeated, and changes nothing that is already right. */
final class Databases {

    /** The database of the application. */
    static final String HONGYAN = "hongyan";
    /** Database and role of Keycloak. */
    static final String KEYCLOAK = "keycloak";
    /** Owns the tables; nobody else may change them. */
    static final String OWNER = "hongyan_owner";
    /** Makes roles and databases, and nothing else. */
    static final String SUPERUSER = "postgres";

    private static final List<String> APPLICATION = List.of("hongyan_desk", "hongyan_portal", "hongyan_jobs");

    private final BiFunction<String, String, DataSource> server;
    private final UnaryOperator<String> secrets;

    /**
     * @param server data source of a role (first) in a database (second)
     * @param secrets password by name, for example {@code db.keycloak}
     */
    Databases(BiFunction<String, String, DataSource> server, UnaryOperator<String> secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Makes roles and databases that are missing and gives every role its password. */
    void prepare() {
        try (Connection connection = server.apply(SUPERUSER, SUPERUSER).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(resource("db/roles.sql"));
            if (!exists(statement, "select from pg_roles where rolname = '" + KEYCLOAK + "'")) {
                statement.execute("create role " + KEYCLOAK + " login nosuperuser nocreatedb nocreaterole");
            }
            giveDatabase(statement, KEYCLOAK, KEYCLOAK, List.of());
            giveDatabase(statement, HONGYAN, OWNER, APPLICATION);
        } catch (SQLException failed) {
            throw new LaunchException("The databases could not be prepared: " + failed.getMessage(), failed);
        }
        try (Connection database = server.apply(SUPERUSER, HONGYAN).getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("alter schema public owner to " + OWNER);
            statement.execute("create extension if not exists btree_gist");
        } catch (SQLException failed) {
            throw new LaunchException(
                    "The database " + HONGYAN + " could not be prepared: " + failed.getMessage(), failed);
        }
    }

    private void giveDatabase(Statement statement, String database, String owner, List<String> users)
            throws SQLException {
        statement.execute("alter role " + owner + " password '" + secrets.apply("db." + owner) + "'");
        if (!exists(statement, "select from pg_database where datname = '" + database + "'")) {
            statement.execute("create database " + database + " owner " + owner);
            statement.execute("revoke all on database " + database + " from public");
        }
        for (String user : users) {
            statement.execute("alter role " + user + " password '" + secrets.apply("db." + user) + "'");
            statement.execute("grant connect on database " + database + " to " + user);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Brings the schema up to date as its owner; returns how many steps that took. */
    int migrate() {
        try {
            MigrateResult result = Flyway.configure(Databases.class.getClassLoader())
                    .dataSource(server.apply(OWNER, HONGYAN))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return result.migrationsExecuted;
        } catch (FlywayValidateException other) {
            throw new LaunchException(
                    "The database was made by other migrations than this version has; start the "
                            + "version that made it, or set HONGYAN_DATA to a new folder.",
                    other);
        } catch (FlywayException failed) {
            throw new LaunchException("The database could not be brought up to date: " + failed.getMessage(), failed);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Databases.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new LaunchException(name + " is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new LaunchException(name + " cannot be read.", unreadable);
        }
    }
}
