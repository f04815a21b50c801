package org.hongyan.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.MatterLifecycle;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Nature;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** What may be done about a hearing now, for the links of the case page. */
@ApplicationScoped
@Transactional
public class HearingOffers {

    /** An act about a hearing; each has a page of its name. */
    public enum Offer {
        ANNOUNCE,
        RECORD,
        CANCEL,
        CONCLUDE
    }

    private final Hearings hearings;
    private final ClockBook clocks;
    private final CurrentActor actors;

    /** For the proxy. */
    protected HearingOffers() {
        this(null, null, null);
    }

    @Inject
    public HearingOffers(Hearings hearings, ClockBook clocks, CurrentActor actors) {
        this.hearings = hearings;
        this.clocks = clocks;
        this.actors = actors;
    }

    /** What is open to the actor. */
    public Set<Offer> of(MatterView matter) {
        Actor actor = actors.get();
        if ((!actor.may(Permission.HANDLE) && !actor.may(Permission.REVIEW))
                || matter.part().roles().equals(Set.of(StandingRole.PAST))) {
            return EnumSet.noneOf(Offer.class);
        }
        Optional<Hearing> open = hearings.open(matter.id());
        if (open.isPresent()) {
            return open.get().state() == Hearing.State.HELD
                    ? EnumSet.of(Offer.CONCLUDE)
                    : EnumSet.of(Offer.RECORD, Offer.CANCEL);
        }
        boolean announces = HearingDesk.decides(matter.state(), matter.part())
                && matter.nature() == Nature.CLAIM
                && Steps.roles(actor).stream()
                        .anyMatch(role -> MatterLifecycle.allowed(matter.state(), Transition.HOLD_HEARING, role))
                && clocks.running(matter.id(), ClockKind.SIMPLE_PROCEDURE).isEmpty();
        return announces ? EnumSet.of(Offer.ANNOUNCE) : EnumSet.noneOf(Offer.class);
    }
}
