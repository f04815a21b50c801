package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.PrepareMisplaced;
import org.hongyan.procedure.PrepareMisplaced.Hearing;

/** The holder reports that an accepted matter is another body's business. */
@Named
@RequestScoped
public class ProcedureMisplacedPage extends DecisionForm {

    @Inject
    private PrepareMisplaced misplaced;

    private String reasons;
    private String evidence;
    private String properBody;
    private LocalDate heardOn;
    private Hearing hearing;
    private String heardWords;

    /** Puts it before the head. */
    public void prepare() {
        misplaced.prepare(
                new PrepareMisplaced.Order(getMatterId(), reasons, evidence, properBody, heardOn, hearing, heardWords));
        prepared("misplaced");
    }

    public Hearing[] getHearings() {
        return Hearing.values();
    }

    @Override
    public String getRemarks() {
        return remarksOn(Transition.CHANGE_HANDLER);
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String newReasons) {
        reasons = newReasons;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String newEvidence) {
        evidence = newEvidence;
    }

    public String getProperBody() {
        return properBody;
    }

    public void setProperBody(String newProperBody) {
        properBody = newProperBody;
    }

    public LocalDate getHeardOn() {
        return heardOn;
    }

    public void setHeardOn(LocalDate newHeardOn) {
        heardOn = newHeardOn;
    }

    public Hearing getHearing() {
        return hearing;
    }

    public void setHearing(Hearing newHearing) {
        hearing = newHearing;
    }

    public String getHeardWords() {
        return heardWords;
    }

    public void setHeardWords(String newHeardWords) {
        heardWords = newHeardWords;
    }
}
