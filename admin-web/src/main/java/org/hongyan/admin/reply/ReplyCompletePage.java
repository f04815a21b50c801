package org.hongyan.admin.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.reply.CompleteMatter;

/** The handler completes a matter that everybody has confirmed; the page says what is still in the way. */
@Named
@RequestScoped
public class ReplyCompletePage extends ReplyForm {

    @Inject
    private CompleteMatter complete;

    /** Completes it and opens the case. */
    public void complete() {
        complete.complete(getMatterId());
        done("reply.complete", "case", "reply.complete.done", getMatter().number());
    }
}
