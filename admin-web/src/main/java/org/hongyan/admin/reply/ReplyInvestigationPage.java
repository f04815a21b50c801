package org.hongyan.admin.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.reply.RecordInvestigation;

/** An inspection, a talk, a look into files is written down. */
@Named
@RequestScoped
public class ReplyInvestigationPage extends NoteForm {

    @Inject
    private RecordInvestigation investigation;

    /** Records it and goes on to the opinion. */
    public void save() {
        investigation.record(getMatterId(), content());
        done("reply.investigation", "reply/opinion", "reply.investigation.done");
    }
}
