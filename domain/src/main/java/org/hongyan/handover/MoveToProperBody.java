package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Term;
import org.hongyan.handover.ReceiverPolicy.Candidate;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/** What follows when a matter goes from the body that had wrongly accepted it to the proper one (T44). */
@ApplicationScoped
public class MoveToProperBody {

    /**
     * Where to and how.
     *
     * @param limitOn day of the report, null unless it is assigned
     * @param reason why, in words for the petitioner; goes with the letter too
     */
    public record Order(
            HandoverKind kind, UUID receiverBodyId, LocalDate limitOn, String requirements, String reason) {}

    private final Handovers handovers;
    private final WrongBodyPolicy policy;
    private final Disputes disputes;
    private final ClockBook clocks;
    private final StandingBook standing;
    private final Steps steps;
    private final Offices offices;
    private final CurrentActor actors;
    private final Event<HandedOver> handedOver;
    private final Clock clock;

    /** For the proxy. */
    protected MoveToProperBody() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    MoveToProperBody(
            Handovers handovers,
            WrongBodyPolicy policy,
            Disputes disputes,
            ClockBook clocks,
            StandingBook standing,
            Steps steps,
            Offices offices,
            CurrentActor actors,
            Event<HandedOver> handedOver,
            Clock clock) {
        this.handovers = handovers;
        this.policy = policy;
        this.disputes = disputes;
        this.clocks = clocks;
        this.standing = standing;
        this.steps = steps;
        this.offices = offices;
        this.actors = actors;
        this.handedOver = handedOver;
        this.clock = clock;
    }

    /**
     * The holder's sixty days end with their due date, which still scores and is charged to it; the proper body has the
     * days of a receiver, by the same chain of handovers as the one before.
     */
    public void move(Matter matter, Order order) {
        Actor actor = actors.get();
        LocalDate today = steps.today();
        WrongBodyReport report = policy.requireWaiting(matter);
        Candidate receiver = policy.requireReceiver(matter, report, order.kind(), order.receiverBodyId());
        Handover old = handovers.byId(report.handoverId()).orElseThrow();
        report.decide(WrongBodyReport.Verdict.GRANTED, order.reason(), actor.personId(), today);
        end(matter, old, today);
        Handover next = new Handover(
                old.parentId(),
                new HandOverMatter.Order(
                        matter.id(),
                        order.kind(),
                        order.receiverBodyId(),
                        order.limitOn(),
                        order.requirements(),
                        order.reason()),
                new Ends(
                        actor.officeId(),
                        actor.bodyId(),
                        receiver.office().id(),
                        receiver.body().id()),
                true,
                actor.personId(),
                clock.instant());
        handovers.add(next, true);
        standing.pass(
                matter,
                actor.bodyId(),
                next.receiverBodyId(),
                Set.of(next.reportDue() ? StandingRole.ASSIGNER : StandingRole.SENDER),
                Set.of());
        run(matter, next);
        handedOver.fire(new HandedOver(matter, next, actor.personId(), true, null));
    }

    /** Once the matter is on its way: it may have been the third time at the same level. */
    public void after(Matter matter) {
        handovers
                .openFrom(matter.id(), actors.get().bodyId())
                .ifPresent(handover -> disputes.afterForwarding(matter, handover));
    }

    private void end(Matter matter, Handover old, LocalDate today) {
        old.turnOutWrong(clock.instant());
        clocks.stopOf(
                matter.id(),
                old.receiverBodyId(),
                today,
                ClockKind.HANDLING,
                ClockKind.SIMPLE_PROCEDURE,
                ClockKind.ASSIGNED_LIMIT,
                ClockKind.CONGRESS_ASSIGNMENT,
                // whoever has the matter no more neither tells the petitioner that it does nor hurries
                ClockKind.RECEIPT_NOTICE,
                ClockKind.RUSH);
        matter.answerableTo(null, null);
        matter.handledBy(null);
        standing.pass(matter, old.receiverBodyId(), old.senderBodyId(), Set.of(StandingRole.PAST), Set.of());
        handovers.closePacket(old);
    }

    private void run(Matter matter, Handover handover) {
        start(matter, handover, ClockKind.RECEIPT_NOTICE, null);
        start(matter, handover, ClockKind.OBJECTION, null);
        boolean congress = offices.byId(handover.senderOfficeId()).orElseThrow().kind() == OfficeKind.NPC;
        if (handover.reportDue() && !congress) {
            start(matter, handover, ClockKind.ASSIGNED_LIMIT, Term.until(handover.limitOn()));
        }
    }

    private void start(Matter matter, Handover handover, ClockKind kind, Term limit) {
        ClockStart start = ClockStart.of(
                        matter.id(), kind, handover.receiverOfficeId(), handover.receiverBodyId(), handover.arrivedOn())
                .along(handover.id());
        clocks.start(limit == null ? start : start.within(limit));
    }
}
