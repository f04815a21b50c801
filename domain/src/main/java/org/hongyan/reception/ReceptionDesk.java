package org.hongyan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.CurrentActor;

/** What the steps of the rota ask first. */
@ApplicationScoped
class ReceptionDesk {

    private final ReceptionDays days;
    private final CurrentActor actors;
    private final Clock clock;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected ReceptionDesk() {
        this(null, null, null);
    }

    @Inject
    ReceptionDesk(ReceptionDays days, CurrentActor actors, Clock clock) {
        this.days = days;
        this.actors = actors;
        this.clock = clock;
    }

    /** In +08:00. */
    LocalDate today() {
        return SystemTime.today(clock);
    }

    /** A day of the own office of which nobody has said yet how it went. */
    ReceptionDay planned(UUID id) {
        ReceptionDay day = days.of(id)
                .filter(one -> one.officeId().equals(actors.get().officeId()))
                .orElseThrow(() -> new RefusedException(new ReceptionNotFound()));
        if (!day.planned()) {
            throw new RefusedException(new ReceptionSettled(day.heldOn(), day.state()));
        }
        return day;
    }
}
