package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.ResumeMatter;

/** A refused, diverted or withdrawn matter comes back: on new facts, or by order from above. */
@Named
@RequestScoped
public class ProcedureResumePage extends DecisionForm {

    @Inject
    private ResumeMatter resume;

    private String reason;

    /** The own dispatcher puts it before the head; somebody above orders it at once. */
    public void prepare() {
        if (isOrder()) {
            resume.order(getMatterId(), reason);
            done(
                    "procedure.resume",
                    "case",
                    "procedure.resume.done",
                    getMatter().number());
        } else {
            resume.prepare(getMatterId(), reason);
            prepared("resume");
        }
    }

    /** True for a body above the holder. */
    public boolean isOrder() {
        return !getMatter().part().holder();
    }

    @Override
    public String getRemarks() {
        return isOrder() ? "" : remarksOn(Transition.RESUME);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
