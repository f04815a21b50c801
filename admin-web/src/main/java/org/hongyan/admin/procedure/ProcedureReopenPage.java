package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongyan.handover.ReturnedReports;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.OpinionFate;
import org.hongyan.procedure.PrepareReopening;
import org.hongyan.procedure.ReopenGround;

/** An answered matter is handled again. */
@Named
@RequestScoped
public class ProcedureReopenPage extends DecisionForm {

    @Inject
    private PrepareReopening reopening;

    @Inject
    private ReturnedReports reports;

    private ReopenGround ground;
    private OpinionFate fate;
    private String reason;
    private LocalDate limitOn;

    /** Puts it before the head. */
    public void prepare() {
        reopening.prepare(new PrepareReopening.Order(getMatterId(), ground, fate, reason, limitOn));
        prepared("reopen");
    }

    /** True where a report was in and is due again. */
    public boolean isReported() {
        return reports.reported(getMatterId()).isPresent();
    }

    public ReopenGround[] getGrounds() {
        return ReopenGround.values();
    }

    public OpinionFate[] getFates() {
        return OpinionFate.values();
    }

    @Override
    public String getRemarks() {
        return remarksOn(Transition.REOPEN);
    }

    public ReopenGround getGround() {
        return ground;
    }

    public void setGround(ReopenGround newGround) {
        ground = newGround;
    }

    public OpinionFate getFate() {
        return fate;
    }

    public void setFate(OpinionFate newFate) {
        fate = newFate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public LocalDate getLimitOn() {
        return limitOn;
    }

    public void setLimitOn(LocalDate newLimitOn) {
        limitOn = newLimitOn;
    }
}
