package org.hongyan.reply;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The head sends the opinion back to the handler with remarks (T22); the petitioner hears nothing of it. */
@UseCase
@LegalBasis("信访工作条例 第三十二条")
public class ReturnOpinion {

    @Inject
    private OwnMatter own;

    @Inject
    private Opinions opinions;

    @Inject
    private Documents documents;

    @Inject
    private WorkingPapers papers;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    @Requires(Permission.APPROVE)
    public void returnToHandler(UUID matterId, String remarks) {
        Matter matter = own.held(matterId);
        steps.check(matter, Transition.RETURN_DRAFT, "opinion.sent_back");
        new FieldChecks().required("/remarks", remarks, FieldChecks.LONG).done();
        DocumentLine draft = opinions.pending(matter)
                .orElseThrow(() -> new RefusedException(new OpinionNotDrafted(matter.number())));
        documents.drop(draft.id());
        papers.add(new WorkingNote(
                matterId,
                NoteKind.SENT_BACK,
                new NoteContent(steps.today(), "", "", remarks),
                false,
                actors.get(),
                clock.instant()));
        steps.take(
                matter,
                Transition.RETURN_DRAFT,
                "opinion.sent_back",
                Audience.OFFICE,
                Map.of("remarks", remarks.strip()));
        standing.refresh(matter);
    }
}
