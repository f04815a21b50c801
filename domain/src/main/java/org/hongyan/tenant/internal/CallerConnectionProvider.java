package org.hongyan.tenant.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hongyan.tenant.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Gives Hibernate a connection of the caller's datasource and tells the database who calls, by settings that end with
 * the transaction. The session form would leak through the pool: the connection is released after completion, when
 * nothing can be reset any more.
 */
public abstract class CallerConnectionProvider implements MultiTenantConnectionProvider<Object> {

    private static final long serialVersionUID = 1L;

    private static final String SETTINGS = "select set_config('hongyan.office', ?, true),"
            + " set_config('hongyan.body', ?, true), set_config('hongyan.section', ?, true),"
            + " set_config('hongyan.actor', ?, true), set_config('hongyan.proofs', ?, true)";

    /**
     * The portal finds everything by a number or a proof, with one plan whatever they are: it is made once for each
     * connection, not weighed anew at every look-up. The desk's lists are better planned for what they ask.
     */
    private static final String BY_KEYS = SETTINGS + ", set_config('plan_cache_mode', 'force_generic_plan', true)";

    /** The datasource of a database role. */
    protected abstract DataSource dataSource(Caller.Kind kind);

    @Override
    public Connection getAnyConnection() throws SQLException {
        return dataSource(Caller.Kind.PORTAL).getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(Object tenantIdentifier) throws SQLException {
        Caller caller = (Caller) tenantIdentifier;
        Connection connection = dataSource(caller.kind()).getConnection();
        try {
            prepare(connection);
            tell(connection, caller);
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Hook for connections outside a container, which would otherwise commit after the settings. */
    protected void prepare(Connection connection) throws SQLException {}

    @Override
    public void releaseConnection(Object tenantIdentifier, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    private static void tell(Connection connection, Caller caller) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(caller.kind() == Caller.Kind.PORTAL ? BY_KEYS : SETTINGS)) {
            statement.setString(1, text(caller.officeId()));
            statement.setString(2, text(caller.bodyId()));
            statement.setString(3, text(caller.sectionId()));
            statement.setString(4, text(caller.actorId()));
            statement.setString(5, String.join(",", caller.proofs()));
            statement.execute();
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
