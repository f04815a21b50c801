package org.hongyan.handover;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Term;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.TenantSettings;

/** The receiver of an assignment reports completion to the assigner (报结). */
@UseCase
@LegalBasis("信访工作条例 第二十二条第一款第三项")
public class SendReport {

    static final Set<MatterState> ANSWERED = EnumSet.of(
            MatterState.REPLIED,
            MatterState.ANSWERED,
            MatterState.IN_REVIEW,
            MatterState.REVIEWED,
            MatterState.IN_FINAL,
            MatterState.FINALISED,
            MatterState.COMPLETED);

    /**
     * What the report says.
     *
     * @param course course of the handling and facts
     * @param result decision, what was served, execution
     * @param petitionerOpinion what the petitioner said to it, optional
     */
    public record Content(String course, String result, String petitionerOpinion) {}

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Handovers handovers;

    @Inject
    private Offices offices;

    @Inject
    private TenantSettings settings;

    @Inject
    private Steps steps;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private ClockBook clocks;

    @Inject
    private CurrentActor actors;

    @Inject
    private Event<ReportSent> sent;

    @Inject
    private Clock clock;

    /** Returns the id of the report. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID send(UUID matterId, Content content) {
        InvalidInputException.throwIfAny(new HandoverText()
                .required("/course", content.course(), 10)
                .required("/result", content.result(), 10)
                .optional("/petitionerOpinion", content.petitionerOpinion())
                .errors());
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        UUID body = actors.get().bodyId();
        Handover handover = handovers
                .openTo(matterId, body)
                .filter(Handover::reportDue)
                .orElseThrow(() -> new RefusedException(
                        new HandoverNotThere(HandoverState.REPORT_ACCEPTED, HandoverState.REPORTED)));
        check(matter, handover);
        handover.report();
        int round = handovers.reportsOf(handover.id()).size() + 1;
        Report report = new Report(handover, round, content, actors.get().personId(), clock.instant());
        handovers.add(report);
        clocks.stopOf(matterId, body, steps.today(), ClockKind.ASSIGNED_LIMIT, ClockKind.CONGRESS_ASSIGNMENT);
        if (offices.byId(handover.senderOfficeId()).orElseThrow().kind() != OfficeKind.NPC) {
            clocks.start(ClockStart.of(
                            matterId,
                            ClockKind.REPORT_CHECK,
                            handover.senderOfficeId(),
                            handover.senderBodyId(),
                            steps.today())
                    .within(Term.calendarDays(settings.assignerCheckDays(handover.senderOfficeId())))
                    .along(handover.id()));
        }
        timeline.add(matterId, "REPORT_SENT", Audience.CHAIN, Map.of("round", String.valueOf(round)));
        sent.fire(new ReportSent(matter, handover, report));
        standing.refresh(matter);
        return report.id();
    }

    private void check(Matter matter, Handover handover) {
        if (!ANSWERED.contains(matter.state())) {
            throw new RefusedException(new ReplyOutstanding(matter.number()));
        }
        handovers.childrenOf(handover.id()).stream()
                .filter(child -> child.reportDue() && !child.state().ended())
                .findFirst()
                .ifPresent(child -> {
                    throw new RefusedException(new ReportBelowOutstanding(
                            offices.unit(child.receiverBodyId()).orElseThrow().name()));
                });
    }
}
