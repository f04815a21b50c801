package org.hongyan.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.fairness.Bars;
import org.hongyan.matter.CaseAccess;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Whom a leader may address in a matter: the holder, the own body and its sections; never who must keep away. */
@ApplicationScoped
class Addressees {

    private final CaseAccess access;
    private final BarredUnitPolicy barred;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected Addressees() {
        this(null, null, null, null);
    }

    @Inject
    Addressees(CaseAccess access, BarredUnitPolicy barred, Offices offices, CurrentActor actors) {
        this.access = access;
        this.barred = barred;
        this.offices = offices;
        this.actors = actors;
    }

    /** Each once, the holder first. */
    List<Unit> of(UUID matterId) {
        UUID own = actors.get().bodyId();
        Bars bars = barred.of(matterId);
        return Stream.concat(
                        Stream.of(access.holderOf(matterId), own).distinct().flatMap(id -> offices.unit(id).stream()),
                        offices.sections(own).stream())
                .filter(unit -> bars.against(unit).isEmpty())
                .toList();
    }
}
