package org.hongyan.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.handover.Handover;
import org.hongyan.handover.HandoverOutlook;
import org.hongyan.handover.HandoverOutlook.Limits;
import org.hongyan.handover.HandoverState;
import org.hongyan.handover.JudgeReport;
import org.hongyan.handover.Report;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/** The assigner accepts a report, or sends it back with reasons and a new limit. */
@Named
@RequestScoped
public class HandoverJudgePage extends HandoverForm {

    @Inject
    private JudgeReport judge;

    @Inject
    private HandoverOutlook outlooks;

    @Inject
    private Offices offices;

    private Handover handover;
    private List<Report> rounds = List.of();
    private Limits limits;
    private Report.Verdict verdict;
    private String reasons;
    private LocalDate limitOn;

    public HandoverJudgePage() {
        super("handover.judge");
    }

    @Override
    protected void prepare() {
        handover = handovers().ofMatter(getMatter().id()).stream()
                .filter(some -> some.senderBodyId().equals(desk().getDesk().bodyId()))
                .filter(some -> some.state() == HandoverState.REPORTED)
                .findFirst()
                .orElse(null);
        if (handover != null) {
            rounds = handovers().reportsOf(handover.id());
            limits = outlooks.limitsOfReturn(handover);
            limitOn = limits.proposed();
        }
    }

    /** Decides and goes back to the case. */
    public void decide() {
        judge.judge(getMatter().id(), verdict, reasons, limitOn);
        done(verdict, nameOf(handover.receiverBodyId()));
    }

    /** The verb chosen. */
    public String getAct() {
        return verdict == null ? Texts.text("handover.judge.act") : Texts.text("handover.judge.act." + verdict);
    }

    /** What somebody may decide; silence decides by itself. */
    public List<Report.Verdict> getVerdicts() {
        return List.of(Report.Verdict.ACCEPTED, isCongress() ? Report.Verdict.NOT_CONTENT : Report.Verdict.RETURNED);
    }

    /** True if the choice is to send it back. */
    public boolean isReturning() {
        return verdict == Report.Verdict.RETURNED || verdict == Report.Verdict.NOT_CONTENT;
    }

    /** True for a congress, which says what it thinks and returns nothing. */
    public boolean isCongress() {
        return handover != null
                && offices.byId(handover.senderOfficeId()).orElseThrow().kind() == OfficeKind.NPC;
    }

    /** The assignment reported on, or null if nothing waits. */
    public Handover getHandover() {
        return handover;
    }

    /** The report that waits. */
    public Report getReport() {
        return rounds.get(rounds.size() - 1);
    }

    /** Reports judged before, oldest first. */
    public List<Report> getEarlier() {
        return rounds.isEmpty() ? rounds : rounds.subList(0, rounds.size() - 1);
    }

    /** Why the new limit cannot be later. */
    public String getLatestReason() {
        return Texts.text(
                limits.byParent() ? "handover.assign.limit.parent" : "handover.assign.limit.law",
                Format.date(limits.latest()));
    }

    public Limits getLimits() {
        return limits;
    }

    public Report.Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Report.Verdict newVerdict) {
        verdict = newVerdict;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String newReasons) {
        reasons = newReasons;
    }

    public LocalDate getLimitOn() {
        return limitOn;
    }

    public void setLimitOn(LocalDate newLimitOn) {
        limitOn = newLimitOn;
    }
}
