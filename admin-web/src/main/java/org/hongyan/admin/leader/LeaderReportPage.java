package org.hongyan.admin.leader;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.LeaderContent.UrgentReport;
import org.hongyan.leader.LeaderPaper;
import org.hongyan.leader.ReportUrgentMatter;

/** An urgent matter is reported to the own leader, and above. */
@Named
@RequestScoped
public class LeaderReportPage extends LeaderForm {

    @Inject
    private ReportUrgentMatter report;

    private LeaderPaper paper;
    private String subject;
    private String place;
    private Integer headCount;
    private String demand;
    private String action;
    private boolean upward;

    @PostConstruct
    void begin() {
        paper = reader().underWay(getMatterId(), DocumentKind.URGENT_REPORT).orElse(null);
        subject = getMatter().title();
        place = getMatter().placeDetail();
        if (paper != null
                && paper.state() == LeaderPaper.State.SENT_BACK
                && reader().content(paper) instanceof UrgentReport written) {
            refill(paper);
            subject = written.subject();
            place = written.place();
            headCount = written.headCount();
            demand = written.demand();
            action = written.action();
            upward = !written.copy().isEmpty();
        }
    }

    /** Puts it before whoever signs. */
    public void draft() {
        report.draft(new ReportUrgentMatter.Order(
                getMatterId(), choice(), subject, place, headCount == null ? 0 : headCount, demand, action, upward));
        done("leader.report", "case", "leader.paper.put");
    }

    /** True while one waits for a signature. */
    public boolean isWaiting() {
        return paper != null && paper.state() == LeaderPaper.State.PENDING;
    }

    /** Why the last one was sent back. */
    public String getRemarks() {
        return paper == null ? "" : paper.remarks();
    }

    /** The petition office above; empty if there is none. */
    public String getAbove() {
        return reader().above();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String newSubject) {
        subject = newSubject;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String newPlace) {
        place = newPlace;
    }

    public Integer getHeadCount() {
        return headCount;
    }

    public void setHeadCount(Integer newHeadCount) {
        headCount = newHeadCount;
    }

    public String getDemand() {
        return demand;
    }

    public void setDemand(String newDemand) {
        demand = newDemand;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String newAction) {
        action = newAction;
    }

    public boolean isUpward() {
        return upward;
    }

    public void setUpward(boolean newUpward) {
        upward = newUpward;
    }
}
