package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.matter.NewMaterialPage;
import org.hongyan.petition.Material;
import org.hongyan.procedure.AnswerMaterial;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;

/** New material in an answered matter: answered in writing, handled again, or registered as a matter of its own. */
@Named
@RequestScoped
public class ProcedureDutyPage extends DecisionForm {

    @Inject
    private AnswerMaterial answers;

    @Inject
    private NewMaterialPage waiting;

    @Inject
    private CurrentActor actors;

    private String text;
    private String number;

    /** Writes to the petitioner and goes on to the service of the letter. */
    public void reply() {
        answers.reply(getMatterId(), text);
        done("procedure.duty", "case", "procedure.duty.replied", getMatter().number());
    }

    /** Names the matter it was registered as. */
    public void anew() {
        answers.registeredAs(getMatterId(), number);
        done("procedure.duty", "case", "procedure.duty.anew.done", getMatter().number());
    }

    /** What waits, the earliest due first. */
    public List<Material> getWaiting() {
        return waiting.of(getMatterId());
    }

    /** The pages on which the matter is handled again. */
    public List<NewMaterialPage.Way> getAgain() {
        return waiting.again(getMatter());
    }

    /** True if this person may write the answer; a clerk may only say where it was registered. */
    public boolean isReplying() {
        return actors.get().may(Permission.HANDLE) || actors.get().may(Permission.DISPATCH);
    }

    /** True if this person registers letters. */
    public boolean isRegistering() {
        return actors.get().may(Permission.REGISTER);
    }

    @Override
    public String getRemarks() {
        return "";
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String newNumber) {
        number = newNumber;
    }
}
