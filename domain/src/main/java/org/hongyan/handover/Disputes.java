package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * Brings a matter before the common superior (T15): two bodies have sent it back or both deny, a congress would not take it
 * back, or it was handed over three times at the same level.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十四条")
public class Disputes {

    private static final String GUARD = "dispute.raised";

    private final Handovers handovers;
    private final DisputePolicy policy;
    private final Offices offices;
    private final Steps steps;
    private final StandingBook standing;
    private final ClockBook clocks;
    private final Deadlines deadlines;
    private final CurrentActor actors;
    private final Event<MatterDisputed> raised;
    private final Clock clock;

    /** For the proxy. */
    protected Disputes() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    Disputes(
            Handovers handovers,
            DisputePolicy policy,
            Offices offices,
            Steps steps,
            StandingBook standing,
            ClockBook clocks,
            Deadlines deadlines,
            CurrentActor actors,
            Event<MatterDisputed> raised,
            Clock clock) {
        this.handovers = handovers;
        this.policy = policy;
        this.offices = offices;
        this.steps = steps;
        this.standing = standing;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.actors = actors;
        this.raised = raised;
        this.clock = clock;
    }

    /** True if this verdict does not settle the objection: the second one upheld, or one that a congress rejects. */
    public boolean arises(Objection.Verdict verdict, Handover handover) {
        if (verdict == Objection.Verdict.REJECTED) {
            return offices.byId(actors.get().officeId()).orElseThrow().kind() == OfficeKind.NPC;
        }
        return handovers.upheld(handover.matterId()).stream().anyMatch(body -> !body.equals(handover.receiverBodyId()));
    }

    /** The superior is called; until it decides the last receiver holds the matter. */
    void raise(Matter matter, Handover handover) {
        Unit superior = superior(handover, List.of())
                .orElseThrow(() -> new RefusedException(new NoCommonSuperior(matter.number())));
        steps.check(matter, Transition.DISPUTE, GUARD);
        dispute(matter, handover, superior, null);
    }

    /** As {@link #raise(Matter, Handover)}, by the sender, because a second body denies without an open objection. */
    void raise(Matter matter, Handover handover, DesignationCall.Words why) {
        Unit superior = superior(handover, List.of(handover.receiverBodyId()))
                .orElseThrow(() -> new RefusedException(new NoCommonSuperior(matter.number())));
        steps.check(matter, Transition.DISPUTE, GUARD);
        dispute(matter, handover, superior, call(matter, handover, superior, why));
    }

    /** True if handing it to that body would be the third time by the same sender at the same level. */
    public boolean isThird(UUID matterId, UUID senderBodyId, UUID receiverBodyId) {
        return policy.isThird(handovers.ofMatter(matterId), senderBodyId, receiverBodyId);
    }

    /** The third forwarding at the same level brings a matter before the superior by itself, whoever hands it over. */
    public void afterForwarding(Matter matter, Handover handover) {
        List<Handover> before = handovers.ofMatter(matter.id()).stream()
                .filter(one -> !one.id().equals(handover.id()))
                .toList();
        if (!policy.isThird(before, handover.senderBodyId(), handover.receiverBodyId())) {
            return;
        }
        List<UUID> receivers =
                new ArrayList<>(policy.sameLevel(before, handover.senderBodyId(), handover.receiverBodyId()));
        receivers.add(handover.receiverBodyId());
        superior(handover, receivers).ifPresent(superior -> {
            DesignationCall.Words why = new DesignationCall.Words(
                    DesignationCall.Ground.THIRD_FORWARDING,
                    PaperDesk.text("paper.third", Map.of("bodies", names(receivers))),
                    "");
            dispute(matter, handover, superior, call(matter, handover, superior, why));
        });
    }

    private String names(List<UUID> bodies) {
        return bodies.stream()
                .distinct()
                .map(body -> offices.unit(body).map(Unit::name).orElse(""))
                .collect(Collectors.joining("、"));
    }

    /** Who decides between two bodies of which neither gives way, above both; empty if nobody is. */
    public Optional<Unit> commonSuperior(UUID bodyId, UUID otherBodyId) {
        return policy.superior(bodyId, List.of(bodyId, otherBodyId));
    }

    private Optional<Unit> superior(Handover handover, List<UUID> more) {
        List<UUID> parties = Stream.of(
                        objections(handover).stream().filter(Objection::signed).map(Objection::receiverBodyId),
                        handovers.upheld(handover.matterId()).stream(),
                        more.stream())
                .flatMap(bodies -> bodies)
                .distinct()
                .toList();
        return policy.superior(handover.senderBodyId(), parties);
    }

    private DesignationCall call(Matter matter, Handover handover, Unit superior, DesignationCall.Words why) {
        DesignationCall call = new DesignationCall(
                new DesignationCall.Ends(
                        matter.id(),
                        handover.id(),
                        handover.receiverBodyId(),
                        actors.get().bodyId(),
                        superior.id()),
                why,
                actors.get().personId(),
                clock.instant(),
                decideBy());
        handovers.add(call);
        return call;
    }

    /** Calls the superior of the body that has ended; returns its name. */
    String callForSuccessor(Matter matter, UUID endedBodyId, Handover handover, DesignationCall.Words why) {
        UUID sender = handover == null ? endedBodyId : handover.senderBodyId();
        Unit superior = policy.superior(sender, List.of(endedBodyId))
                .orElseThrow(() -> new RefusedException(new NoCommonSuperior(matter.number())));
        LocalDate until = decideBy();
        DesignationCall call = new DesignationCall(
                new DesignationCall.Ends(
                        matter.id(),
                        handover == null ? null : handover.id(),
                        endedBodyId,
                        actors.get().bodyId(),
                        superior.id()),
                why,
                actors.get().personId(),
                clock.instant(),
                until);
        handovers.add(call);
        standing.call(matter, superior.id());
        raised.fire(new MatterDisputed(matter, handover, superior.id(), until, call));
        return superior.name();
    }

    private LocalDate decideBy() {
        return deadlines.due(SmallTimer.JURISDICTION_DECISION, steps.today()).due();
    }

    private void dispute(Matter matter, Handover handover, Unit superior, DesignationCall call) {
        standing.call(matter, superior.id());
        LocalDate until = decideBy();
        handover.dispute(superior.id(), until, clock.instant());
        steps.takeByItself(
                matter,
                Transition.DISPUTE,
                GUARD,
                Audience.PETITIONER,
                Map.of("superior", superior.name(), "until", until.toString()));
        GoingBack.dispatch(clocks, matter);
        clocks.stopOf(
                matter.id(),
                handover.receiverBodyId(),
                steps.today(),
                ClockKind.RECEIPT_NOTICE,
                ClockKind.ASSIGNED_LIMIT,
                ClockKind.OBJECTION,
                ClockKind.RUSH);
        raised.fire(new MatterDisputed(matter, handover, superior.id(), until, call));
    }

    private List<Objection> objections(Handover handover) {
        return handovers.objectionsOf(handover.matterId()).stream()
                .filter(one -> one.senderBodyId().equals(handover.senderBodyId()))
                .toList();
    }
}
