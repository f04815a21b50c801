package org.hongyan.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.hongyan.admin.faces.Texts;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.handover.DenialPolicy;
import org.hongyan.handover.Handover;
import org.hongyan.handover.RaiseDispute;
import org.hongyan.matter.Steps;

/** The sender calls the common superior because a second body denies. */
@Named
@RequestScoped
public class HandoverDisputePage extends HandoverForm {

    @Inject
    private RaiseDispute raise;

    @Inject
    private DenialPolicy policy;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Steps steps;

    private Handover handover;
    private String denial;
    private LocalDate deniedOn;
    private String properBody;

    public HandoverDisputePage() {
        super("handover.dispute");
    }

    @Override
    protected void prepare() {
        handover = policy.possible(getMatter().id()).orElse(null);
    }

    /** Calls the superior and goes back to the case. */
    public void raise() {
        raise.raise(getMatter().id(), denial, deniedOn, properBody);
        done();
    }

    /** The handover whose receiver denies, or null. */
    public Handover getHandover() {
        return handover;
    }

    public LocalDate getToday() {
        return steps.today();
    }

    /** By when the superior decides. */
    public LocalDate getDecidedBy() {
        return deadlines.due(SmallTimer.JURISDICTION_DECISION, steps.today()).due();
    }

    /** The sentence on the petitioner's page. */
    public String getPublicSentence() {
        return Texts.named(
                "event.DISPUTE.public", Map.of("until", getDecidedBy().toString()));
    }

    public String getDenial() {
        return denial;
    }

    public void setDenial(String newDenial) {
        denial = newDenial;
    }

    public LocalDate getDeniedOn() {
        return deniedOn;
    }

    public void setDeniedOn(LocalDate newDeniedOn) {
        deniedOn = newDeniedOn;
    }

    public String getProperBody() {
        return properBody;
    }

    public void setProperBody(String newProperBody) {
        properBody = newProperBody;
    }
}
