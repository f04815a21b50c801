package org.hongyan.tenantconfig.table;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One JDBC transaction for provisioning outside the server: all of it or nothing. */
public final class Transaction {

    private Transaction() {}

    /** What is done on the connection; must not commit. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    public static <T> T in(DataSource source, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("provisioning failed and was rolled back: " + failed.getMessage(), failed);
        }
    }
}
