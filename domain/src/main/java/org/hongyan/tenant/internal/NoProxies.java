package org.hongyan.tenant.internal;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Entities name each other by id and never hold each other, so nobody ever needs a stand-in for one. Without this a class of
 * stand-ins is made for every entity at every start (ADR 0027).
 */
public class NoProxies implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        metadata.getEntityBindings().forEach((PersistentClass entity) -> entity.setLazy(false));
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {
        // nothing was kept
    }
}
