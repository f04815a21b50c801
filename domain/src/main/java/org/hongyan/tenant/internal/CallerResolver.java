package org.hongyan.tenant.internal;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hongyan.tenant.Caller;

/** Tells Hibernate the caller of the request; outside a request nobody, who sees nothing. */
@Vetoed
public class CallerResolver implements CurrentTenantIdentifierResolver<Object> {

    private static final Caller NOBODY = Caller.citizen(List.of());

    @Override
    public Object resolveCurrentTenantIdentifier() {
        try {
            return CallerOfRequests.current().get();
        } catch (ContextNotActiveException | IllegalStateException outsideOfARequest) {
            return NOBODY;
        }
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
