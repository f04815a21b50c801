package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;

/** What a takeover does to the handover, its clocks and the standing of both ends (T42). */
@ApplicationScoped
public class TakeOverClocks {

    private final TakeOverPolicy policy;
    private final Handovers handovers;
    private final ClockBook clocks;
    private final StandingBook standing;
    private final Steps steps;
    private final Clock clock;

    /** For the proxy. */
    protected TakeOverClocks() {
        this(null, null, null, null, null, null);
    }

    @Inject
    TakeOverClocks(
            TakeOverPolicy policy,
            Handovers handovers,
            ClockBook clocks,
            StandingBook standing,
            Steps steps,
            Clock clock) {
        this.policy = policy;
        this.handovers = handovers;
        this.clocks = clocks;
        this.standing = standing;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Takes it back. Before acceptance the days for handing over run on as announced; after it they begin anew, and the
     * sixty days of the receiver end with their due date, which still scores. A taker that is itself a receiver has
     * fifteen days for its notice instead.
     *
     * @return by when the taker has to make the next step
     */
    public LocalDate take(Matter matter) {
        Handover handover = policy.require(matter);
        Optional<Handover> received = policy.received(matter.id());
        boolean handled = handover.state() == HandoverState.ACCEPTED;
        LocalDate today = steps.today();
        handover.takeOver(clock.instant());
        clocks.stopOf(
                matter.id(),
                handover.receiverBodyId(),
                today,
                ClockKind.RECEIPT_NOTICE,
                ClockKind.OBJECTION,
                ClockKind.ASSIGNED_LIMIT,
                ClockKind.RUSH);
        // a successor may have these from the body that ended
        clocks.stop(matter.id(), today, ClockKind.HANDLING, ClockKind.SIMPLE_PROCEDURE);
        LocalDate until = received.isPresent()
                ? noticeAnew(matter, received.get())
                : handled ? dispatchAnew(matter, handover) : dispatchOn(matter, handover);
        matter.answerableTo(null, null);
        matter.handledBy(null);
        standing.pass(matter, handover.receiverBodyId(), handover.senderBodyId(), Set.of(StandingRole.PAST), Set.of());
        handovers.closePacket(handover);
        return until;
    }

    private LocalDate noticeAnew(Matter matter, Handover received) {
        received.takeBack();
        clocks.stopOf(matter.id(), received.receiverBodyId(), steps.today(), ClockKind.RECEIPT_NOTICE);
        // no notice is owed to nobody; the days for handing over run again instead
        return clocks.start(ClockStart.of(
                                matter.id(),
                                ClockKind.RECEIPT_NOTICE,
                                received.receiverOfficeId(),
                                received.receiverBodyId(),
                                steps.today())
                        .along(received.id()))
                .map(MatterClock::dueOn)
                .orElseGet(() -> dispatchOn(matter, received));
    }

    private LocalDate dispatchOn(Matter matter, Handover handover) {
        return clocks.runAgain(matter.id(), ClockKind.DISPATCH).orElseGet(() -> dispatchAnew(matter, handover));
    }

    private LocalDate dispatchAnew(Matter matter, Handover handover) {
        return due(clocks.start(ClockStart.of(
                matter.id(), ClockKind.DISPATCH, handover.senderOfficeId(), handover.senderBodyId(), steps.today())));
    }

    private static LocalDate due(Optional<MatterClock> started) {
        return started.map(MatterClock::dueOn).orElseThrow();
    }
}
