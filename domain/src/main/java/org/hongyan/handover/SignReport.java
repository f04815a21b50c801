package org.hongyan.handover;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Term;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.TenantSettings;

/** The head signs the report of completion, and it is sent to the assigner (报结). */
@UseCase
@LegalBasis("信访工作条例 第二十二条第一款第三项")
public class SignReport {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private ReportPolicy policy;

    @Inject
    private ReportPapers papers;

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
    @Requires(Permission.APPROVE)
    public UUID sign(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        UUID body = actors.get().bodyId();
        Handover handover = policy.require(matter);
        Report.Content content = papers.contentOf(matterId)
                .orElseThrow(() -> new RefusedException(new NoReportDrafted(matter.number())));
        handover.report();
        int round = handovers.reportsOf(handover.id()).size() + 1;
        Report report = new Report(handover, round, content, actors.get().personId(), clock.instant());
        report.writtenAs(papers.sign(matter, handover, content));
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
}
