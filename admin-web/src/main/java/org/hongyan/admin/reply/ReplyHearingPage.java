package org.hongyan.admin.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.reply.HearPetitioner;
import org.hongyan.reply.RecordExplanation;

/** The petitioner was heard, would not be heard, or was told why something is not supported. */
@Named
@RequestScoped
public class ReplyHearingPage extends NoteForm {

    private static final String HEARD = "heard";
    private static final String REFUSED = "refused";
    private static final String EXPLAINED = "explained";

    @Inject
    private HearPetitioner hearing;

    @Inject
    private RecordExplanation explanation;

    private String outcome = HEARD;

    /** Records it and goes on to the opinion. */
    public void save() {
        if (outcome.equals(EXPLAINED)) {
            explanation.record(getMatterId(), content());
        } else {
            hearing.record(getMatterId(), content(), outcome.equals(REFUSED));
        }
        done("reply.hearing", "reply/opinion", "reply.hearing.done." + outcome);
    }

    public String[] getOutcomes() {
        return new String[] {HEARD, REFUSED, EXPLAINED};
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String newOutcome) {
        outcome = newOutcome == null ? HEARD : newOutcome;
    }
}
