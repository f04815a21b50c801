package org.hongyan.tenant.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.testing.Database;

/** Everything in the catalogue that is not as written, one sentence each; empty if all is well. */
public final class Catalogue {

    private Catalogue() {}

    /** Tables whose rows are not for everybody, as written. */
    public static List<String> privateTables() {
        Written written = Written.read();
        return written.relations().keySet().stream()
                .filter(name -> written.isTableWithRows(name) && written.classOf(name) != IsolationClass.GLOBAL)
                .toList();
    }

    public static List<String> findings(Database database) {
        Written written = Written.read();
        List<String> findings = new ArrayList<>();
        try (Connection connection = database.as("postgres").getConnection()) {
            Relations.walk(connection, written, findings);
            Policies.walk(connection, written, findings);
            Routines.walk(connection, written, findings);
            Roles.walk(connection, findings);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return findings;
    }
}
