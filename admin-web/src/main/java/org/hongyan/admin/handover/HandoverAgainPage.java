package org.hongyan.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongyan.admin.matter.Chips;
import org.hongyan.handover.Handover;
import org.hongyan.handover.JudgeReport;

/** The own report was returned for the work of the body below: its report, accepted before, goes back too. */
@Named
@RequestScoped
public class HandoverAgainPage extends HandoverForm {

    private static final int DAYS_TO_JUDGE = 7;

    @Inject
    private JudgeReport judge;

    @Inject
    private Chips chips;

    private Handover handover;
    private String reasons;
    private LocalDate limitOn;

    public HandoverAgainPage() {
        super("handover.again");
    }

    @Override
    protected void prepare() {
        handover = handovers()
                .acceptedChild(getMatter().id(), desk().getDesk().bodyId())
                .orElse(null);
        if (handover != null) {
            limitOn = proposed(chips.today(), getOwnLimit());
        }
    }

    /** A week before the own limit, so that there is time to judge it; never in the past. */
    static LocalDate proposed(LocalDate today, LocalDate ownLimit) {
        LocalDate early = ownLimit.minusDays(DAYS_TO_JUDGE);
        return early.isAfter(today) ? early : ownLimit.isAfter(today) ? ownLimit : null;
    }

    /** Returns it and goes back to the case. */
    public void give() {
        judge.returnOn(getMatter().id(), reasons, limitOn);
        done(nameOf(handover.receiverBodyId()));
    }

    /** The handover to the body below, or null. */
    public Handover getHandover() {
        return handover;
    }

    /** By when the own report is due. */
    public LocalDate getOwnLimit() {
        return received().limitOn();
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
