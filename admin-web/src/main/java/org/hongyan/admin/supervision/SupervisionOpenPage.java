package org.hongyan.admin.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongyan.admin.matter.HandoverTree;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.supervision.OpenSupervision;
import org.hongyan.supervision.SupervisionForm;
import org.hongyan.supervision.SupervisionGround;

/** A letter of supervision, or one of the three proposals, to the holder of a matter. */
@Named
@RequestScoped
public class SupervisionOpenPage extends ReplyForm {

    @Inject
    private OpenSupervision supervise;

    @Inject
    private HandoverTree names;

    private SupervisionGround ground;
    private SupervisionForm form;
    private String facts;
    private String demanded;
    private LocalDate answerBy;
    private LocalDate inspectedOn;
    private LocalDate recheckOn;

    /** Sends it and goes back to the case. */
    public void open() {
        supervise.open(new OpenSupervision.Order(
                getMatterId(), ground, form, facts, demanded, answerBy, inspectedOn, recheckOn));
        done("supervision.open", "case", "supervision.open.done", getMatter().number(), getHolder());
    }

    /** To whom it goes. */
    public String getHolder() {
        return names.name(getMatter().holderBodyId());
    }

    public SupervisionGround[] getGrounds() {
        return SupervisionGround.values();
    }

    public SupervisionForm[] getForms() {
        return SupervisionForm.values();
    }

    public SupervisionGround getGround() {
        return ground;
    }

    public void setGround(SupervisionGround newGround) {
        ground = newGround;
    }

    public SupervisionForm getForm() {
        return form;
    }

    public void setForm(SupervisionForm newForm) {
        form = newForm;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String getDemanded() {
        return demanded;
    }

    public void setDemanded(String newDemanded) {
        demanded = newDemanded;
    }

    public LocalDate getInspectedOn() {
        return inspectedOn;
    }

    public void setInspectedOn(LocalDate newInspectedOn) {
        inspectedOn = newInspectedOn;
    }

    public LocalDate getRecheckOn() {
        return recheckOn;
    }

    public void setRecheckOn(LocalDate newRecheckOn) {
        recheckOn = newRecheckOn;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate newAnswerBy) {
        answerBy = newAnswerBy;
    }
}
