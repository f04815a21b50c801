package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.PrepareExtension;

/** The handler asks the head for more time. */
@Named
@RequestScoped
public class ProcedureExtendPage extends DecisionForm {

    @Inject
    private PrepareExtension extension;

    private Integer days = PrepareExtension.MOST_DAYS;
    private String reason;

    /** Puts it before the head. */
    public void prepare() {
        extension.prepare(getMatterId(), days, reason);
        prepared("extend");
    }

    /** The due date as announced, null if no period runs. */
    public LocalDate getDueOn() {
        return prepared().handlingDue(getMatterId()).orElse(null);
    }

    @Override
    public String getRemarks() {
        return remarksOn(Transition.EXTEND);
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer newDays) {
        days = newDays;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
