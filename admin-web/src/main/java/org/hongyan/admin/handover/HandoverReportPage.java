package org.hongyan.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.handover.Handover;
import org.hongyan.handover.Report;
import org.hongyan.handover.SendReport;

/** The receiver of an assignment reports completion to the assigner. */
@Named
@RequestScoped
public class HandoverReportPage extends HandoverForm {

    @Inject
    private SendReport send;

    private Handover handover;
    private List<Report> rounds = List.of();
    private String course;
    private String result;
    private String petitionerOpinion;

    public HandoverReportPage() {
        super("handover.report");
    }

    @Override
    protected void prepare() {
        handover = received();
        if (handover != null && handover.reportDue()) {
            rounds = handovers().reportsOf(handover.id());
        } else {
            handover = null;
        }
        if (!rounds.isEmpty()) {
            Report last = rounds.get(rounds.size() - 1);
            course = last.course();
            result = last.result();
            petitionerOpinion = last.petitionerOpinion();
        }
    }

    /** Sends it and goes back to the case. */
    public void send() {
        send.send(getMatter().id(), new SendReport.Content(course, result, petitionerOpinion));
        done(nameOf(handover.senderBodyId()));
    }

    /** The assignment to be reported on, or null. */
    public Handover getHandover() {
        return handover;
    }

    /** Reports sent before, oldest first. */
    public List<Report> getRounds() {
        return rounds;
    }

    /** Which report this is. */
    public int getRound() {
        return rounds.size() + 1;
    }

    /** What the assigner wants changed, empty the first time. */
    public String getReturned() {
        return rounds.isEmpty() || rounds.get(rounds.size() - 1).verdict() != Report.Verdict.RETURNED
                ? ""
                : rounds.get(rounds.size() - 1).verdictReasons();
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String newCourse) {
        course = newCourse;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String newResult) {
        result = newResult;
    }

    public String getPetitionerOpinion() {
        return petitionerOpinion;
    }

    public void setPetitionerOpinion(String newPetitionerOpinion) {
        petitionerOpinion = newPetitionerOpinion;
    }
}
