package org.hongyan.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.handover.CallForSuccessor;
import org.hongyan.matter.Steps;

/** The body that handles a matter was merged or abolished: the superior is called to name the successor. */
@Named
@RequestScoped
public class HandoverSuccessorPage extends HandoverForm {

    @Inject
    private CallForSuccessor call;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Steps steps;

    private String basis;
    private String successor;

    public HandoverSuccessorPage() {
        super("handover.successor");
    }

    @Override
    protected void prepare() {
        // the matter is all it needs
    }

    /** Calls the superior and goes back to the case. */
    public void call() {
        call.call(getMatter().id(), basis, successor);
        done();
    }

    /** The body that has ended. */
    public String getHolder() {
        return nameOf(getMatter().holderBodyId());
    }

    /** By when the superior decides. */
    public LocalDate getDecidedBy() {
        return deadlines.due(SmallTimer.JURISDICTION_DECISION, steps.today()).due();
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String newBasis) {
        basis = newBasis;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String newSuccessor) {
        successor = newSuccessor;
    }
}
