package org.hongyan.handover;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.Term;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.handover.ReceiverPolicy.Candidate;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/** Refers or assigns a matter to another body (T08), or passes a received one on down the line (T11). */
@UseCase
public class HandOverMatter {

    /**
     * What the dispatcher orders.
     *
     * @param limitOn day on which the report is due (assignments only)
     * @param requirements what the receiver is to do and to report
     * @param note covering note, optional
     * @param files those that go along; null for all the caller sees
     */
    public record Order(
            UUID matterId,
            HandoverKind kind,
            UUID receiverBodyId,
            LocalDate limitOn,
            String requirements,
            String note,
            List<UUID> files) {

        /** With all files. */
        public Order(
                UUID matterId,
                HandoverKind kind,
                UUID receiverBodyId,
                LocalDate limitOn,
                String requirements,
                String note) {
            this(matterId, kind, receiverBodyId, limitOn, requirements, note, null);
        }
    }

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Handovers handovers;

    @Inject
    private ReceiverPolicy receivers;

    @Inject
    private BarredUnitPolicy barred;

    @Inject
    private Disputes disputes;

    @Inject
    private Offices offices;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private ClockBook clocks;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentActor actors;

    @Inject
    private FilesAlong files;

    @Inject
    private Event<HandedOver> handedOver;

    @Inject
    private Clock clock;

    /** Returns the id of the handover. */
    @Requires({Permission.DISPATCH, Permission.HANDLE})
    public UUID handOver(Order order) {
        Matter matter = matters.forChange(order.matterId());
        access.requireHolder(matter.id());
        Actor actor = actors.get();
        Handover parent = handovers.openTo(matter.id(), actor.bodyId()).orElse(null);
        check(order, parent);
        files.require(matter.id(), order.files());
        if (matter.nature() == Nature.ACCUSATION) {
            throw new RefusedException(new AccusationStaysSealed(matter.number()));
        }
        Candidate receiver = receivers.require(actor.officeId(), actor.bodyId(), order.receiverBodyId());
        OfficeKind kind = offices.byId(actor.officeId()).orElseThrow().kind();
        barred.require(matter, receiver.body());
        EchoPolicy.against(
                        handovers.ofMatter(matter.id()), handovers.upheld(matter.id()), actor.bodyId(), receiver.body())
                .or(() -> ReceiverPolicy.against(kind, order.kind(), receiver))
                .ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });

        boolean onward = matter.state() != MatterState.REGISTERED;
        if (parent != null && onward) {
            parent.passOn();
        }
        Handover handover = new Handover(
                parent == null ? null : parent.id(),
                order,
                new Ends(
                        actor.officeId(),
                        actor.bodyId(),
                        receiver.office().id(),
                        receiver.body().id()),
                receiver.handles(order.kind()),
                actor.personId(),
                clock.instant());
        steps.take(
                matter,
                onward ? Transition.PASS_ON : Transition.HAND_OVER,
                onward ? "forward.child" : "forward.receiver_checked",
                Audience.PETITIONER,
                told(order.kind(), receiver.body().name(), order.limitOn()));
        handovers.add(handover, true);
        standing.pass(
                matter,
                actor.bodyId(),
                receiver.body().id(),
                Set.of(handover.reportDue() ? StandingRole.ASSIGNER : StandingRole.SENDER),
                Set.of());
        runClocks(matter, handover, kind == OfficeKind.NPC);
        handedOver.fire(new HandedOver(matter, handover, actor.personId(), false, order.files()));
        disputes.afterForwarding(matter, handover);
        standing.refresh(matter);
        return handover.id();
    }

    private void check(Order order, Handover parent) {
        HandoverText text = new HandoverText().optional("/note", order.note());
        if (order.kind() == null) {
            text.and(List.of(new FieldError("/kind", "kind.missing")));
        }
        if (order.receiverBodyId() == null) {
            text.and(List.of(new FieldError("/receiver", "receiver.missing")));
        }
        List<FieldError> limit = List.of();
        if (order.kind() == HandoverKind.ASSIGN) {
            text.required("/requirements", order.requirements(), 4);
            limit = AssignedTermPolicy.check(
                    order.limitOn(), deadlines, steps.today(), parent == null ? null : parent.limitOn());
        }
        InvalidInputException.throwIfAny(text.and(limit).errors());
    }

    private void runClocks(Matter matter, Handover handover, boolean congress) {
        LocalDate today = handover.arrivedOn();
        UUID office = handover.receiverOfficeId();
        UUID body = handover.receiverBodyId();
        // what the sender itself had received stands still until the child is accepted or comes back
        clocks.pause(matter.id(), today, ClockKind.OBJECTION);
        clocks.pause(matter.id(), today, ClockKind.RECEIPT_NOTICE);
        if (handover.toHandle()) {
            clocks.pause(matter.id(), today, ClockKind.DISPATCH);
            clocks.start(ClockStart.of(matter.id(), ClockKind.RECEIPT_NOTICE, office, body, today)
                    .along(handover.id()));
        }
        clocks.start(ClockStart.of(matter.id(), ClockKind.OBJECTION, office, body, today)
                .along(handover.id()));
        if (handover.reportDue() && !congress) {
            clocks.start(ClockStart.of(matter.id(), ClockKind.ASSIGNED_LIMIT, office, body, today)
                    .within(Term.until(handover.limitOn()))
                    .along(handover.id()));
        }
    }

    /** Arguments of the entry on the timeline, which are those of the petitioner's sentence too. */
    static Map<String, String> told(HandoverKind kind, String receiver, LocalDate limitOn) {
        Map<String, String> args = new LinkedHashMap<>();
        args.put("receiver", receiver);
        args.put("kind", kind.name());
        if (kind == HandoverKind.ASSIGN && limitOn != null) {
            args.put("until", limitOn.toString());
        }
        return args;
    }
}
