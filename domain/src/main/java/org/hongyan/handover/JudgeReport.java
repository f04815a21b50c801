package org.hongyan.handover;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/**
 * The assigner accepts a report, or returns it with reasons and a new limit; a congress only says what it thinks. The matter
 * keeps its state.
 */
@UseCase
@LegalBasis("信访工作条例 第二十二条第一款第三项")
public class JudgeReport {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Handovers handovers;

    @Inject
    private ReturnedReports again;

    @Inject
    private Offices offices;

    @Inject
    private Deadlines deadlines;

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
    private Event<ReportSent> judged;

    @Inject
    private Clock clock;

    /**
     * As decided on the page.
     *
     * @param reasons why it goes back, else ignored
     * @param newLimitOn by when it is due again, else ignored
     */
    @Requires(Permission.DISPATCH)
    public void judge(UUID matterId, Report.Verdict verdict, String reasons, LocalDate newLimitOn) {
        if (verdict == null) {
            throw new InvalidInputException(List.of(new FieldError("/verdict", "verdict.missing")));
        }
        switch (verdict) {
            case ACCEPTED -> accept(matterId);
            case RETURNED -> sendBack(matterId, reasons, newLimitOn);
            case NOT_CONTENT -> notContent(matterId, reasons);
            case ACCEPTED_BY_SILENCE -> throw new IllegalArgumentException("silence is not decided by anybody");
        }
    }

    /** The report is in order. */
    @Requires(Permission.DISPATCH)
    public void accept(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        Handover handover = waiting(matterId);
        handover.acceptReport(clock.instant());
        decide(matter, handover, Report.Verdict.ACCEPTED, "", null, "REPORT_ACCEPTED", Map.of());
    }

    /** A congress is not content: that is written down with its reasons, and nothing more is due (§3.3, §3.4). */
    @Requires(Permission.DISPATCH)
    public void notContent(UUID matterId, String reasons) {
        Matter matter = matters.forChange(matterId);
        Handover handover = waiting(matterId);
        if (!congress(handover)) {
            throw new RefusedException(new CongressReturnsNothing(matter.number()));
        }
        InvalidInputException.throwIfAny(
                new HandoverText().required("/reasons", reasons, 4).errors());
        handover.acceptReport(clock.instant());
        decide(
                matter,
                handover,
                Report.Verdict.NOT_CONTENT,
                reasons.strip(),
                null,
                "REPORT_NOT_CONTENT",
                Map.of("reasons", reasons.strip()));
    }

    /**
     * The report is wrong or incomplete; nothing changes for the petitioner. The new limit leaves the caller time for
     * its own report upward.
     */
    @Requires(Permission.DISPATCH)
    public void sendBack(UUID matterId, String reasons, LocalDate newLimitOn) {
        Matter matter = matters.forChange(matterId);
        Handover handover = waiting(matterId);
        if (congress(handover)) {
            throw new RefusedException(new CongressReturnsNothing(matter.number()));
        }
        LocalDate above = handovers.parentOf(handover).map(Handover::limitOn).orElse(null);
        InvalidInputException.throwIfAny(new HandoverText()
                .required("/reasons", reasons, 4)
                .and(AssignedTermPolicy.check(newLimitOn, deadlines, steps.today(), above))
                .errors());
        handover.returnReport(newLimitOn);
        again.limit(matter, handover, newLimitOn);
        decide(
                matter,
                handover,
                Report.Verdict.RETURNED,
                reasons.strip(),
                newLimitOn,
                "REPORT_RETURNED",
                Map.of("reasons", reasons.strip(), "until", newLimitOn.toString()));
    }

    /**
     * A report the caller's body had accepted goes back to whoever sent it, because the caller's own was returned for that
     * work; the new limit ends before the caller's own.
     */
    @Requires(Permission.DISPATCH)
    public void returnOn(UUID matterId, String reasons, LocalDate newLimitOn) {
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        Handover child = handovers
                .acceptedChild(matterId, actors.get().bodyId())
                .orElseThrow(() -> new RefusedException(
                        new HandoverNotThere(HandoverState.REPORT_ACCEPTED, HandoverState.RETURNED)));
        LocalDate above = handovers.parentOf(child).map(Handover::limitOn).orElse(null);
        InvalidInputException.throwIfAny(new HandoverText()
                .required("/reasons", reasons, 4)
                .and(AssignedTermPolicy.check(newLimitOn, deadlines, steps.today(), above))
                .errors());
        again.again(matter, child, newLimitOn, reasons.strip());
        timeline.add(
                matterId,
                "REPORT_RETURNED",
                Audience.CHAIN,
                Map.of("reasons", reasons.strip(), "until", newLimitOn.toString()));
        standing.refresh(matter);
    }

    private boolean congress(Handover handover) {
        return offices.byId(handover.senderOfficeId()).orElseThrow().kind() == OfficeKind.NPC;
    }

    private Handover waiting(UUID matterId) {
        access.require(matterId);
        return handovers.ofMatter(matterId).stream()
                .filter(handover -> handover.senderBodyId().equals(actors.get().bodyId()))
                .filter(handover -> handover.state() == HandoverState.REPORTED)
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        new HandoverNotThere(HandoverState.ACCEPTED, HandoverState.REPORT_ACCEPTED)));
    }

    private void decide(
            Matter matter,
            Handover handover,
            Report.Verdict verdict,
            String reasons,
            LocalDate newLimitOn,
            String event,
            Map<String, String> args) {
        Report report = handovers.undecidedReport(handover.id()).orElseThrow();
        report.decide(verdict, reasons, newLimitOn, actors.get().personId(), clock.instant());
        clocks.stopOf(matter.id(), handover.senderBodyId(), steps.today(), ClockKind.REPORT_CHECK);
        timeline.add(matter.id(), event, Audience.CHAIN, args);
        judged.fire(new ReportSent(matter, handover, report));
        standing.refresh(matter);
    }
}
