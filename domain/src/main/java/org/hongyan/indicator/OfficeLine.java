package org.hongyan.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;
import org.jspecify.annotations.Nullable;

/** The offices whose figures the caller may read: the own one and, from the office's own body, all below it. */
@ApplicationScoped
public class OfficeLine {

    /** More levels than any line has. */
    private static final int MOST = 20;

    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected OfficeLine() {
        this(null, null);
    }

    @Inject
    OfficeLine(Offices offices, CurrentActor actors) {
        this.offices = offices;
        this.actors = actors;
    }

    /** The own office. */
    public Office own() {
        return find(actors.get().officeId()).orElseThrow(OfficeLine::outOfReach);
    }

    /** The office, if it is the own one or below it. */
    public Office below(UUID officeId) {
        Office wanted = find(officeId).orElseThrow(OfficeLine::outOfReach);
        UUID own = own().id();
        UUID up = wanted.id();
        for (int level = 0; level < MOST && up != null && !up.equals(own); level++) {
            up = find(up).map(Office::parentId).orElse(null);
        }
        if (up == null || !up.equals(own) || (!wanted.id().equals(own) && !atTheRoot())) {
            throw outOfReach();
        }
        return wanted;
    }

    private Optional<Office> find(@Nullable UUID officeId) {
        return officeId == null ? Optional.empty() : offices.byId(officeId);
    }

    private boolean atTheRoot() {
        UUID body = actors.get().bodyId();
        return body != null && offices.unit(body).map(Unit::root).orElse(false);
    }

    private static RefusedException outOfReach() {
        return new RefusedException(new FiguresOutOfReach());
    }
}
