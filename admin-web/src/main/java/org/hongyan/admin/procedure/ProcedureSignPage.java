package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.procedure.PreparedReader;
import org.hongyan.procedure.PreparedReader.PreparedView;
import org.hongyan.procedure.ReturnPrepared;
import org.hongyan.procedure.SignPrepared;
import org.hongyan.shared.Permission;

/** The head reads a prepared decision as it will be printed, signs it or sends it back. */
@Named
@RequestScoped
public class ProcedureSignPage extends ReplyForm {

    @Inject
    private PreparedReader prepared;

    @Inject
    private SignPrepared sign;

    @Inject
    private ReturnPrepared giveBack;

    @Inject
    private DeskPage desk;

    private PreparedView waiting;
    private boolean read;
    private String remarks;

    /** What waits, null if nothing does. */
    public PreparedView getWaiting() {
        if (!read) {
            waiting = prepared.waiting(getMatterId()).orElse(null);
            read = true;
        }
        return waiting;
    }

    /** Name of the step. */
    public String getStep() {
        return getWaiting() == null
                ? ""
                : Texts.text("Transition." + getWaiting().step());
    }

    /** True for somebody who may sign it. */
    public boolean isSigner() {
        return desk.may(Permission.APPROVE)
                && getWaiting() != null
                && !getWaiting().preparedBy().equals(desk.getPerson().id());
    }

    /** Signs it; the document is to be served next. */
    public void sign() {
        sign.sign(getMatterId());
        done("procedure.sign", "case", "procedure.sign.done", getMatter().number());
    }

    /** Sends it back to whoever prepared it. */
    public void sendBack() {
        giveBack.sendBack(getMatterId(), remarks);
        done("procedure.sign", "case", "procedure.sign.returned", getMatter().number());
    }

    /** Takes it back. */
    public void takeBack() {
        giveBack.takeBack(getMatterId());
        done("procedure.sign", "case", "procedure.sign.taken", getMatter().number());
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String newRemarks) {
        remarks = newRemarks;
    }
}
