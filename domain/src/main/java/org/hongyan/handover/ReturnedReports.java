package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.Term;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Steps;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/** A report sent or accepted is due once more, with a new limit: the opinion behind it did not last (RETURNED(opinion)). */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十二条第一款第三项")
public class ReturnedReports {

    private final Handovers handovers;
    private final Offices offices;
    private final ClockBook clocks;
    private final Deadlines deadlines;
    private final Steps steps;
    private final CurrentActor actors;
    private final Clock clock;

    /** For the proxy. */
    protected ReturnedReports() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    ReturnedReports(
            Handovers handovers,
            Offices offices,
            ClockBook clocks,
            Deadlines deadlines,
            Steps steps,
            CurrentActor actors,
            Clock clock) {
        this.handovers = handovers;
        this.offices = offices;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.steps = steps;
        this.actors = actors;
        this.clock = clock;
    }

    /** The own assignment on which a report was sent or accepted; empty if the caller's body assigned nothing. */
    public Optional<Handover> reported(UUID matterId) {
        return handovers.ofMatter(matterId).stream()
                .filter(handover -> handover.senderBodyId().equals(actors.get().bodyId()))
                .filter(handover ->
                        handover.state() == HandoverState.REPORTED || handover.state() == HandoverState.REPORT_ACCEPTED)
                .reduce((earlier, later) -> later);
    }

    /** The new limit is asked for where a report was in, and leaves the caller time for its own. */
    public void check(Matter matter, LocalDate newLimitOn) {
        reported(matter.id())
                .ifPresent(handover -> InvalidInputException.throwIfAny(
                        AssignedTermPolicy.check(newLimitOn, deadlines, steps.today(), above(handover))));
    }

    /** The report is due again; nothing where none was in. */
    public void again(Matter matter, LocalDate newLimitOn, String reasons) {
        reported(matter.id()).ifPresent(handover -> again(matter, handover, newLimitOn, reasons));
    }

    void again(Matter matter, Handover handover, LocalDate newLimitOn, String reasons) {
        handovers
                .undecidedReport(handover.id())
                .ifPresent(report -> report.decide(
                        Report.Verdict.RETURNED,
                        reasons,
                        newLimitOn,
                        actors.get().personId(),
                        clock.instant()));
        clocks.stopOf(matter.id(), handover.senderBodyId(), steps.today(), ClockKind.REPORT_CHECK);
        handover.reopenReport(newLimitOn);
        limit(matter, handover, newLimitOn);
    }

    /** The assigner's own limit runs anew; a congress has the one of the law only (CL16). */
    void limit(Matter matter, Handover handover, LocalDate newLimitOn) {
        if (offices.byId(handover.senderOfficeId()).orElseThrow().kind() != OfficeKind.NPC) {
            clocks.start(ClockStart.of(
                            matter.id(),
                            ClockKind.ASSIGNED_LIMIT,
                            handover.receiverOfficeId(),
                            handover.receiverBodyId(),
                            steps.today())
                    .within(Term.until(newLimitOn))
                    .along(handover.id()));
        }
    }

    private LocalDate above(Handover handover) {
        return handovers.parentOf(handover).map(Handover::limitOn).orElse(null);
    }
}
