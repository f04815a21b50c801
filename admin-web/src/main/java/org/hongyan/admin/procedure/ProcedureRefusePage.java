package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.admin.faces.Texts;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.PrepareRefusal;
import org.hongyan.procedure.RefusalGround;

/** A ground of the law forbids to accept the matter, or to accept it again. */
@Named
@RequestScoped
public class ProcedureRefusePage extends DecisionForm {

    @Inject
    private PrepareRefusal refusal;

    private RefusalGround ground;
    private String facts;
    private String whereTo;
    private String earlierNumber;

    /** Puts it before the head. */
    public void prepare() {
        refusal.prepare(new PrepareRefusal.Order(getMatterId(), ground, facts, whereTo, earlierNumber));
        prepared("refuse");
    }

    public RefusalGround[] getGrounds() {
        return RefusalGround.values();
    }

    /** The article of a ground. */
    public String basis(RefusalGround one) {
        return Texts.text("basis." + one);
    }

    @Override
    public String getRemarks() {
        return remarksOn(Transition.REFUSE) + remarksOn(Transition.NO_LONGER_ACCEPT);
    }

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround newGround) {
        ground = newGround;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String getWhereTo() {
        return whereTo;
    }

    public void setWhereTo(String newWhereTo) {
        whereTo = newWhereTo;
    }

    public String getEarlierNumber() {
        return earlierNumber;
    }

    public void setEarlierNumber(String newEarlierNumber) {
        earlierNumber = newEarlierNumber;
    }
}
