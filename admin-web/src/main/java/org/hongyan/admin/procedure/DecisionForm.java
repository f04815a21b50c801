package org.hongyan.admin.procedure;

import jakarta.inject.Inject;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.PreparedReader;

/** What every page that prepares a decision needs beside the matter. */
public abstract class DecisionForm extends ReplyForm {

    @Inject
    private PreparedReader prepared;

    protected PreparedReader prepared() {
        return prepared;
    }

    /** The head's remarks on the last draft of that kind, if it was sent back. */
    protected String remarksOn(Transition step) {
        return prepared.remarks(getMatterId(), step);
    }

    /** The head's remarks, empty if there are none. */
    public abstract String getRemarks();

    /** The draft lies before the head. */
    protected void prepared(String name) {
        done("procedure." + name, "case", "procedure.prepared", getMatter().number());
    }
}
