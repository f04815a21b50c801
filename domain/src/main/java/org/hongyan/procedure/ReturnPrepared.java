package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hongyan.document.Documents;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** What was prepared is not signed: the head sends it back with remarks, or whoever prepared it takes it back. */
@UseCase
public class ReturnPrepared {

    @Inject
    private StepDesk desk;

    @Inject
    private PreparedSteps prepared;

    @Inject
    private Documents documents;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** By the head; the petitioner hears nothing of it. */
    @Requires(Permission.APPROVE)
    public void sendBack(UUID matterId, String remarks) {
        Matter matter = desk.waiting(matterId);
        new FieldChecks().required("/remarks", remarks, FieldChecks.LONG).done();
        PreparedStep one = pending(matter);
        UUID draft = one.documentId();
        one.sendBack(remarks.strip(), actors.get(), clock.instant());
        documents.drop(draft);
        standing.refresh(matter);
    }

    /** By somebody who may prepare it. */
    @Requires({Permission.HANDLE, Permission.DISPATCH, Permission.REVIEW})
    public void takeBack(UUID matterId) {
        Matter matter = desk.waiting(matterId);
        PreparedStep one = pending(matter);
        UUID draft = one.documentId();
        one.drop(actors.get(), clock.instant());
        documents.drop(draft);
        standing.refresh(matter);
    }

    private PreparedStep pending(Matter matter) {
        return prepared.pending(matter.id())
                .orElseThrow(() -> new RefusedException(new NothingPrepared(matter.number())));
    }
}
