package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;

/**
 * Completion is reported by the receiver of an assignment, once the petitioner has the answer and whoever it assigned the
 * matter to has reported.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十二条第一款第三项")
class ReportPolicy {

    static final Set<MatterState> ANSWERED = EnumSet.of(
            MatterState.REPLIED,
            MatterState.ANSWERED,
            MatterState.IN_REVIEW,
            MatterState.REVIEWED,
            MatterState.IN_FINAL,
            MatterState.FINALISED,
            MatterState.COMPLETED);

    private final Handovers handovers;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ReportPolicy() {
        this(null, null, null);
    }

    @Inject
    ReportPolicy(Handovers handovers, Offices offices, CurrentActor actors) {
        this.handovers = handovers;
        this.offices = offices;
        this.actors = actors;
    }

    /** The assignment that can be reported on now; else refused. */
    Handover require(Matter matter) {
        return require(matter.id(), matter.number(), matter.state());
    }

    Handover require(UUID matterId, String number, MatterState state) {
        Handover handover = handovers
                .openTo(matterId, actors.get().bodyId())
                .filter(Handover::reportDue)
                .orElseThrow(() -> new RefusedException(
                        new HandoverNotThere(HandoverState.REPORT_ACCEPTED, HandoverState.REPORTED)));
        if (!ANSWERED.contains(state)) {
            throw new RefusedException(new ReplyOutstanding(number));
        }
        if (!HandoverOffers.REPORTABLE.contains(handover.state())) {
            throw new RefusedException(new HandoverNotThere(handover.state(), HandoverState.REPORTED));
        }
        handovers.childrenOf(handover.id()).stream()
                .filter(child -> child.reportDue() && !child.state().ended())
                .findFirst()
                .ifPresent(child -> {
                    throw new RefusedException(new ReportBelowOutstanding(
                            offices.unit(child.receiverBodyId()).orElseThrow().name()));
                });
        return handover;
    }
}
