package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** The petition office directly above the own body; a congress reports to its own leaders only. */
@ApplicationScoped
class SuperiorOffices {

    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected SuperiorOffices() {
        this(null, null);
    }

    @Inject
    SuperiorOffices(Offices offices, CurrentActor actors) {
        this.offices = offices;
        this.actors = actors;
    }

    /** Of a department the petition office of its government, of that one the petition office one level up. */
    Optional<Unit> above() {
        UUID body = actors.get().bodyId();
        Office own = offices.byId(actors.get().officeId()).orElseThrow();
        if (own.kind() != OfficeKind.GOV) {
            return Optional.empty();
        }
        boolean root = offices.unit(body).map(Unit::root).orElse(false);
        return Optional.ofNullable(root ? own.parentId() : own.id())
                .flatMap(offices::byId)
                .filter(Office::open)
                .flatMap(office ->
                        offices.bodies(office.id()).stream().filter(Unit::root).findFirst());
    }
}
