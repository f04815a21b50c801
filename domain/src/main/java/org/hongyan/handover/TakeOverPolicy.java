package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/**
 * Who takes a matter away from its receiver (T42): the body that handed it over, in the line of command of governments. A
 * congress commands nobody and takes nothing over.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第五条、第二十二条、第二十四条")
public class TakeOverPolicy {

    private static final Set<HandoverState> TAKEABLE =
            EnumSet.of(HandoverState.ARRIVED, HandoverState.BOUND, HandoverState.ACCEPTED);

    private final Handovers handovers;
    private final CaseAccess access;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected TakeOverPolicy() {
        this(null, null, null, null);
    }

    @Inject
    TakeOverPolicy(Handovers handovers, CaseAccess access, Offices offices, CurrentActor actors) {
        this.handovers = handovers;
        this.access = access;
        this.offices = offices;
        this.actors = actors;
    }

    /** The handover of the caller's body that can be taken back from whoever holds the matter now. */
    public Optional<Handover> possible(UUID matterId) {
        Actor actor = actors.get();
        return handovers
                .openFrom(matterId, actor.bodyId())
                .filter(handover -> TAKEABLE.contains(handover.state()))
                .filter(handover -> handover.receiverBodyId().equals(access.holderOf(matterId)))
                .filter(handover ->
                        isGovernment(handover.senderOfficeId()) && isGovernment(handover.receiverOfficeId()));
    }

    /** As {@link #possible}, or the refusal that says why not. */
    public Handover require(Matter matter) {
        return possible(matter.id()).orElseThrow(() -> new RefusedException(new NotYoursToTakeOver(matter.number())));
    }

    /** The handover by which the caller's body has the matter itself; empty for the office that registered it. */
    public Optional<Handover> received(UUID matterId) {
        return handovers.openTo(matterId, actors.get().bodyId());
    }

    private boolean isGovernment(UUID officeId) {
        return offices.byId(officeId).orElseThrow().kind() == OfficeKind.GOV;
    }
}
