package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongyan.procedure.SimplifyMatter;

/** Into the simple procedure and out of it. */
@Named
@RequestScoped
public class ProcedureSimplifyPage extends DecisionForm {

    @Inject
    private SimplifyMatter simplify;

    private boolean clear;

    /** Into it. */
    public void begin() {
        LocalDate until = simplify.simplify(getMatterId(), clear);
        done(
                "procedure.simplify",
                "case",
                "procedure.simplify.done",
                getMatter().number(),
                until);
    }

    /** Out of it, because it is unsuitable. */
    public void leave() {
        simplify.leave(getMatterId());
        done(
                "procedure.simplify",
                "case",
                "procedure.simplify.left",
                getMatter().number());
    }

    /** The last day of the simple procedure, null if the matter is not in it. */
    public LocalDate getSimpleDue() {
        return prepared().simpleDue(getMatterId()).orElse(null);
    }

    @Override
    public String getRemarks() {
        return "";
    }

    public boolean isClear() {
        return clear;
    }

    public void setClear(boolean stated) {
        clear = stated;
    }
}
