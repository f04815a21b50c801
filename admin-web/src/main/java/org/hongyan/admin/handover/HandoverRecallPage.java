package org.hongyan.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongyan.admin.faces.Texts;
import org.hongyan.deadline.Deadlines;
import org.hongyan.handover.Handover;
import org.hongyan.handover.RecallHandover;
import org.hongyan.handover.RecallPolicy;

/** The sender takes a handover back while the receiver has done nothing with it. */
@Named
@RequestScoped
public class HandoverRecallPage extends HandoverForm {

    @Inject
    private RecallHandover recall;

    @Inject
    private Deadlines deadlines;

    private Handover handover;
    private String reason;

    public HandoverRecallPage() {
        super("handover.recall");
    }

    @Override
    protected void prepare() {
        handover = sent();
    }

    /** Recalls it and goes back to the case. */
    public void recall() {
        recall.recall(getMatter().id(), reason);
        done(nameOf(handover.receiverBodyId()));
    }

    /** The handover to be recalled, or null. */
    public Handover getHandover() {
        return handover;
    }

    public LocalDate getLastDay() {
        return RecallPolicy.lastDay(deadlines, handover);
    }

    /** The sentence on the petitioner's page. */
    public String getPublicSentence() {
        return Texts.text("event.RECALL.public");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
