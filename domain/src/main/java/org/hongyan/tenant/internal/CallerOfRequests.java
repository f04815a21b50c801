package org.hongyan.tenant.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import org.hongyan.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the way to the caller of the request for Hibernate, which is no bean and asks at every session: to find the
 * container anew each time, it would have to walk the stack.
 */
@ApplicationScoped
public class CallerOfRequests {

    private static volatile @Nullable CurrentCaller known;

    @Inject
    private CurrentCaller caller;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        known = caller;
    }

    /** The next container of this class loader begins with its own. */
    @PreDestroy
    void end() {
        known = null;
    }

    /** That of the request now running; finds its container where none has begun. */
    static CurrentCaller current() {
        CurrentCaller here = known;
        return here == null ? CDI.current().select(CurrentCaller.class).get() : here;
    }
}
