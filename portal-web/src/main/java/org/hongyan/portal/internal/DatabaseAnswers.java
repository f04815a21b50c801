package org.hongyan.portal.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Nobody is sent here while the database does not answer. Sign-in, mail and scanner may be down without that. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final String NAME = "database-of-portal";
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource data;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = data.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS) ? HealthCheckResponse.up(NAME) : HealthCheckResponse.down(NAME);
        } catch (SQLException away) {
            return HealthCheckResponse.down(NAME);
        }
    }
}
