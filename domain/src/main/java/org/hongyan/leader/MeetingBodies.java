package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.fairness.Bars;
import org.hongyan.matter.Matter;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * Bodies that may sit at a joint meeting: those of the own office, the offices at the same place, directly above and below;
 * never a discipline office, nor who must keep away.
 */
@ApplicationScoped
class MeetingBodies {

    private final Offices offices;
    private final BarredUnitPolicy barred;
    private final CurrentActor actors;

    /** For the proxy. */
    protected MeetingBodies() {
        this(null, null, null);
    }

    @Inject
    MeetingBodies(Offices offices, BarredUnitPolicy barred, CurrentActor actors) {
        this.offices = offices;
        this.barred = barred;
        this.actors = actors;
    }

    /** Each once, the own office first. */
    List<Unit> of(Matter matter) {
        Office own = offices.byId(actors.get().officeId()).orElseThrow();
        List<Office> near = new ArrayList<>();
        near.add(own);
        offices.at(own.divisionCode()).forEach(near::add);
        Optional.ofNullable(own.parentId()).flatMap(offices::byId).ifPresent(near::add);
        Bars bars = barred.of(matter);
        Stream<Unit> departments = near.stream()
                .filter(office -> office.kind() != OfficeKind.DISC)
                .flatMap(office -> offices.bodies(office.id()).stream());
        Stream<Unit> below = offices.children(own.id()).stream()
                .flatMap(office -> offices.bodies(office.id()).stream())
                .filter(Unit::root);
        return Stream.concat(departments, below)
                .distinct()
                .filter(unit -> bars.against(unit).isEmpty())
                .toList();
    }
}
