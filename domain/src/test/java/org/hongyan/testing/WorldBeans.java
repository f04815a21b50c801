package org.hongyan.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.hibernate.cfg.Configuration;
import org.hongyan.attachment.AttachmentStore;
import org.hongyan.attachment.internal.FolderStore;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.OfficeKeyFolder;
import org.hongyan.tenant.Caller;
import org.hongyan.tenant.internal.CallerConnectionProvider;
import org.hongyan.tenant.internal.CallerResolver;

/** What a server gives to the domain, for tests: the clock and an entity manager of the running transaction. */
@Alternative
@Priority(1)
@ApplicationScoped
public class WorldBeans {

    private static TestClock clock;
    private static final PlainConnections CONNECTIONS = new PlainConnections();
    private static EntityManagerFactory factory;

    /** Hibernate is started once for all worlds of a run, of which one is alive at a time, each with its own database. */
    static synchronized void prepare(Database database, TestClock testClock) {
        clock = testClock;
        CONNECTIONS.become(database);
        if (factory == null) {
            Configuration configuration = new Configuration();
            EntityClasses.all().forEach(configuration::addAnnotatedClass);
            configuration.getProperties().put("hibernate.multi_tenant_connection_provider", CONNECTIONS);
            configuration.getProperties().put("hibernate.tenant_identifier_resolver", new CallerResolver());
            configuration.getProperties().put("hibernate.jdbc.batch_size", "30");
            configuration.getProperties().put("hibernate.order_inserts", "true");
            configuration.getProperties().put("hibernate.session_factory.statement_inspector", new Statements());
            configuration.getProperties().put("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect");
            configuration.getProperties().put("hibernate.query.jpaql_strict_compliance", "true");
            configuration.getProperties().put("hibernate.boot.allow_jdbc_metadata_access", "false");
            factory = configuration.buildSessionFactory();
        }
    }

    static void forget() {
        CONNECTIONS.close();
    }

    static EntityManager open() {
        return factory.createEntityManager();
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return clock;
    }

    @Produces
    @Singleton
    KeyRing keyRing() {
        return KeyRing.generate();
    }

    @Produces
    @Singleton
    OfficeKeyFolder officeKeys() throws IOException {
        return new OfficeKeyFolder(Files.createTempDirectory("hongyan-discipline"));
    }

    @Produces
    @ApplicationScoped
    AttachmentStore attachmentStore(KeyRing ring) throws IOException {
        return new FolderStore(ring, clock, Files.createTempDirectory("hongyan-files"));
    }

    @Produces
    @ApplicationScoped
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                WorldBeans.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(TestTransactions.current(), args);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    /** Connections that are used again, as in a server, and do not commit before the transaction does. */
    private static final class PlainConnections extends CallerConnectionProvider {

        private static final long serialVersionUID = 1L;

        private transient volatile Database database;
        private final transient Map<Caller.Kind, Queue<Connection>> idle = new EnumMap<>(Caller.Kind.class);

        PlainConnections() {
            for (Caller.Kind kind : Caller.Kind.values()) {
                idle.put(kind, new ConcurrentLinkedQueue<>());
            }
        }

        void become(Database next) {
            close();
            database = next;
        }

        @Override
        protected DataSource dataSource(Caller.Kind kind) {
            DataSource plain =
                    switch (kind) {
                        case DESK -> database.asDesk();
                        case PORTAL -> database.asPortal();
                        case JOBS -> database.asJobs();
                    };
            return (DataSource) Proxy.newProxyInstance(
                    WorldBeans.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                        Connection used = idle.get(kind).poll();
                        return used == null ? plain.getConnection() : used;
                    });
        }

        @Override
        protected void prepare(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
        }

        @Override
        public void releaseConnection(Object tenantIdentifier, Connection connection) throws SQLException {
            connection.rollback();
            idle.get(((Caller) tenantIdentifier).kind()).add(connection);
        }

        void close() {
            for (Queue<Connection> connections : idle.values()) {
                for (Connection connection = connections.poll(); connection != null; connection = connections.poll()) {
                    try {
                        connection.close();
                    } catch (SQLException gone) {
                        throw new IllegalStateException(gone);
                    }
                }
            }
        }
    }
}
