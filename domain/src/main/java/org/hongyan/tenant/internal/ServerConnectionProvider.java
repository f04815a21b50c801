package org.hongyan.tenant.internal;

import jakarta.enterprise.inject.Vetoed;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hongyan.tenant.Caller;

/** Datasources of the application server: one for each database role. Named in {@code persistence.xml}. */
@Vetoed
public class ServerConnectionProvider extends CallerConnectionProvider {

    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("BanJNDI") // three constant names
    protected DataSource dataSource(Caller.Kind kind) {
        String name = "java:jboss/datasources/"
                + switch (kind) {
                    case DESK -> "DeskDS";
                    case PORTAL -> "PortalDS";
                    case JOBS -> "JobsDS";
                };
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException("no datasource " + name, e);
        }
    }
}
