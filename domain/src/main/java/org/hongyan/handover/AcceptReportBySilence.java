package org.hongyan.handover;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.CurrentActor;

/** The assigner said nothing within its days: the report is accepted, a defect of the assigner (CL10). */
@UseCase
@LegalBasis("信访工作条例 第二十二条第一款第三项")
public class AcceptReportBySilence {

    @Inject
    private Matters matters;

    @Inject
    private Handovers handovers;

    @Inject
    private ClockBook clocks;

    @Inject
    private Steps steps;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    @Inject
    private Event<ReportSent> judged;

    /** Accepts every report to the caller's body in the matter whose days have passed, as of the day after the last. */
    @Requires(Permission.SYSTEM)
    public void accept(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        clocks.ofMatter(matterId).stream()
                .filter(clock -> clock.kind() == ClockKind.REPORT_CHECK && clock.isRunning())
                .filter(clock -> clock.bodyId().equals(actors.get().bodyId()))
                .filter(clock -> clock.dueOn().isBefore(steps.today()))
                .toList()
                .forEach(clock -> accept(matter, clock));
        standing.refresh(matter);
    }

    private void accept(Matter matter, MatterClock clock) {
        LocalDate legalDay = clock.dueOn().plusDays(1);
        clock.stop(legalDay);
        handovers
                .byId(clock.handoverId())
                .filter(handover -> handover.state() == HandoverState.REPORTED)
                .ifPresent(handover -> {
                    var moment = legalDay.atStartOfDay(SystemTime.LEGAL_ZONE).toInstant();
                    Report report = handovers.undecidedReport(handover.id()).orElseThrow();
                    handover.acceptReport(moment);
                    report.decide(Report.Verdict.ACCEPTED_BY_SILENCE, "", null, null, moment);
                    timeline.add(
                            matter.id(),
                            "REPORT_ACCEPTED_BY_SILENCE",
                            Audience.CHAIN,
                            Map.of("on", legalDay.toString()));
                    judged.fire(new ReportSent(matter, handover, report));
                });
    }
}
