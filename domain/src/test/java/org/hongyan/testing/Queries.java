package org.hongyan.testing;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** Hibernate without entities, for testing classes that only run native queries. */
public final class Queries {

    private Queries() {}

    public static EntityManagerFactory on(DataSource source) {
        var configuration = new Configuration();
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source);
        return configuration.buildSessionFactory();
    }
}
