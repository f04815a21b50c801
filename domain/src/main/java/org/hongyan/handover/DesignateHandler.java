package org.hongyan.handover;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.Term;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * The common superior names the body that handles a disputed matter (T16), or the successor of one that has ended (T44);
 * it is bound and cannot object.
 */
@UseCase
@LegalBasis("信访工作条例 第二十四条")
public class DesignateHandler {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private DesignationChoice choice;

    @Inject
    private Handovers handovers;

    @Inject
    private BarredUnitPolicy barred;

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
    private Event<HandlerDesignated> designated;

    @Inject
    private Clock clock;

    /**
     * Returns the id of the handover.
     *
     * @param reportBy day on which a report to the superior is due, or null for no report
     */
    @Requires(Permission.SUPERVISE)
    public UUID designate(UUID matterId, UUID bodyId, String reasons, LocalDate reportBy) {
        Matter matter = matters.forChange(matterId);
        boolean called = access.require(matterId).has(StandingRole.SUPERVISOR);
        List<DisputedHandover> disputed = called ? handovers.disputed(matterId) : List.of();
        boolean succession = matter.state() == MatterState.ACCEPTED;
        if (disputed.isEmpty() || (!succession && matter.state() != MatterState.DISPUTED)) {
            throw new RefusedException(new NotYoursToDesignate(matter.number()));
        }
        check(matterId, bodyId, reasons, reportBy);
        List<UUID> parties = disputed.stream()
                .map(DisputedHandover::receiverBodyId)
                .distinct()
                .toList();
        DisputedHandover last = disputed.get(disputed.size() - 1);
        Unit body = offices.unit(bodyId).orElseThrow();
        barred.require(matter, body);
        UUID holder = access.holderOf(matterId);
        Handover handover = decided(matterId, last.parentId(), body, reasons, reportBy);
        steps.take(
                matter,
                succession ? Transition.CHANGE_HANDLER : Transition.DESIGNATE,
                succession ? "successor.named" : "dispute.decided",
                Audience.PETITIONER,
                Map.of(
                        "receiver",
                        body.name(),
                        succession ? "reason" : "reasons",
                        succession ? unended(reasons) : reasons.strip()));
        handovers.addDesignated(handover);
        if (!holder.equals(bodyId)) {
            standing.pass(matter, holder, bodyId, Set.of(StandingRole.PAST), Set.of());
        }
        if (succession) {
            succeed(matter, holder);
        }
        LocalDate noticeBy = runClocks(matter, handover);
        designated.fire(new HandlerDesignated(matter, handover, reasons.strip(), parties, noticeBy, succession));
        standing.refresh(matter);
        return handover.id();
    }

    /** The petitioner's sentence has a full stop of its own. */
    private static String unended(String reasons) {
        return reasons.strip().replaceFirst("[。.]+$", "");
    }

    /** The sixty days run on as they are; what the ended body alone owed ends with it. */
    private void succeed(Matter matter, UUID endedBodyId) {
        clocks.stopOf(
                matter.id(),
                endedBodyId,
                steps.today(),
                ClockKind.ASSIGNED_LIMIT,
                ClockKind.CONGRESS_ASSIGNMENT,
                ClockKind.RECEIPT_NOTICE,
                ClockKind.RUSH);
        matter.answerableTo(null, null);
        matter.handledBy(null);
    }

    private void check(UUID matterId, UUID bodyId, String reasons, LocalDate reportBy) {
        HandoverText text = new HandoverText().required("/reasons", reasons, 4);
        if (bodyId == null) {
            text.and(List.of(new FieldError("/body", "receiver.missing")));
        } else if (choice.bodies(matterId).stream().noneMatch(one -> one.id().equals(bodyId))) {
            text.and(List.of(new FieldError("/body", "body.notHere")));
        }
        if (reportBy != null) {
            text.and(AssignedTermPolicy.check(reportBy, deadlines, steps.today(), null));
        }
        InvalidInputException.throwIfAny(text.errors());
    }

    private Handover decided(UUID matterId, UUID parentId, Unit body, String reasons, LocalDate reportBy) {
        Actor actor = actors.get();
        HandoverKind kind = reportBy == null ? HandoverKind.REFER : HandoverKind.ASSIGN;
        Handover handover = new Handover(
                parentId,
                new HandOverMatter.Order(matterId, kind, body.id(), reportBy, reasons, ""),
                new Ends(actor.officeId(), actor.bodyId(), body.officeId(), body.id()),
                true,
                actor.personId(),
                clock.instant());
        handover.designate();
        return handover;
    }

    private LocalDate runClocks(Matter matter, Handover handover) {
        LocalDate today = handover.arrivedOn();
        clocks.stop(matter.id(), today, ClockKind.DISPATCH, ClockKind.OBJECTION);
        ClockStart notice = ClockStart.of(
                matter.id(), ClockKind.RECEIPT_NOTICE, handover.receiverOfficeId(), handover.receiverBodyId(), today);
        LocalDate noticeBy = clocks.start(notice.along(handover.id()))
                .map(MatterClock::dueOn)
                .orElse(null);
        if (handover.reportDue()) {
            clocks.start(ClockStart.of(
                            matter.id(),
                            ClockKind.ASSIGNED_LIMIT,
                            handover.receiverOfficeId(),
                            handover.receiverBodyId(),
                            today)
                    .within(Term.until(handover.limitOn()))
                    .along(handover.id()));
        }
        return noticeBy;
    }
}
