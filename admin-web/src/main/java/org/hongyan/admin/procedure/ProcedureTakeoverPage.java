package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.admin.matter.HandoverTree;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.PrepareTakeOver;

/** The sender takes a matter back from a receiver of its line. */
@Named
@RequestScoped
public class ProcedureTakeoverPage extends DecisionForm {

    @Inject
    private PrepareTakeOver takeOver;

    @Inject
    private HandoverTree names;

    private String reason;

    /** Puts it before the head. */
    public void prepare() {
        takeOver.prepare(getMatterId(), reason);
        prepared("takeover");
    }

    /** From whom. */
    public String getHolder() {
        return names.name(getMatter().holderBodyId());
    }

    @Override
    public String getRemarks() {
        return remarksOn(Transition.TAKE_OVER);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
