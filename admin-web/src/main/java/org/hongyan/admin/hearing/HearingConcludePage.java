package org.hongyan.admin.hearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.hearing.ConcludeHearing;

/** What the panel holds to be found, and recommends. */
@Named
@RequestScoped
public class HearingConcludePage extends HearingForm {

    @Inject
    private ConcludeHearing conclude;

    private String facts;
    private String conclusion;

    /** Issues the conclusion and opens the case; it is to be served. */
    public void conclude() {
        conclude.conclude(getMatterId(), facts, conclusion);
        done("hearing.conclude", "case", "hearing.conclude.done", getMatter().number());
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String newConclusion) {
        conclusion = newConclusion;
    }
}
