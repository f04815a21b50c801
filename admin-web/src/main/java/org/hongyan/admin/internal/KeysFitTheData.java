package org.hongyan.admin.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hongyan.privacy.KeyCheck;
import org.hongyan.privacy.KeyRing;

/** A ring of keys that does not fit the data refuses the start: better no service than fields nobody can open. */
@ApplicationScoped
public class KeysFitTheData {

    @Resource(lookup = "java:jboss/datasources/DeskDS")
    private DataSource data;

    @Inject
    private KeyRing ring;

    void check(@Observes @Initialized(ApplicationScoped.class) Object start) throws SQLException {
        try (Connection connection = data.getConnection()) {
            KeyCheck.verifyAndRecord(ring, connection);
        }
    }
}
