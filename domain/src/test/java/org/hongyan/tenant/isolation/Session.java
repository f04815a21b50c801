package org.hongyan.tenant.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** One connection of a database role, kept over several transactions as a pool does. */
final class Session implements AutoCloseable {

    private final Connection connection;

    private Session(Connection connection) {
        this.connection = connection;
    }

    static Session of(DataSource role) {
        try {
            Connection connection = role.getConnection();
            connection.setAutoCommit(false);
            return new Session(connection);
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Who calls, for this transaction. */
    Session as(UUID office, UUID body, UUID section, UUID actor) {
        return tell(office, body, section, actor, "");
    }

    /** A citizen with these proofs, for this transaction. */
    Session presenting(String... proofs) {
        return tell(null, null, null, null, String.join(",", proofs));
    }

    Session tell(UUID office, UUID body, UUID section, UUID actor, String proofs) {
        query(
                "select set_config('hongyan.office', ?, true), set_config('hongyan.body', ?, true),"
                        + " set_config('hongyan.section', ?, true), set_config('hongyan.actor', ?, true),"
                        + " set_config('hongyan.proofs', ?, true)",
                text(office),
                text(body),
                text(section),
                text(actor),
                proofs);
        return this;
    }

    int run(String sql, Object... values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** The first column of every row, as text. */
    List<String> query(String sql, Object... values) {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet result = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    int count(String from, Object... values) {
        return Integer.parseInt(query("select count(*) from " + from, values).get(0));
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static String text(UUID id) {
        return id == null ? "" : id.toString();
    }

    /** What the database refused, with its SQL state. */
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String state;

        Failed(SQLException e) {
            super(e.getMessage(), e);
            this.state = e.getSQLState();
        }

        String state() {
            return state;
        }
    }
}
