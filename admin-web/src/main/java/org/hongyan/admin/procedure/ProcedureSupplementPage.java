package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongyan.procedure.RequestSupplement;

/** The office asks in writing for what is missing. */
@Named
@RequestScoped
public class ProcedureSupplementPage extends DecisionForm {

    @Inject
    private RequestSupplement supplement;

    private String missing;
    private LocalDate by;

    /** Asks and goes on to the service of the notice. */
    public void ask() {
        supplement.ask(getMatterId(), missing, by);
        done(
                "procedure.supplement",
                "case",
                "procedure.supplement.done",
                getMatter().number());
    }

    @Override
    public String getRemarks() {
        return "";
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String newMissing) {
        missing = newMissing;
    }

    public LocalDate getBy() {
        return by;
    }

    public void setBy(LocalDate newBy) {
        by = newBy;
    }
}
