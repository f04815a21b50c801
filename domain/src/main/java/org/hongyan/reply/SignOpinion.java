package org.hongyan.reply;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.SignedDocument;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.handover.SignerIsDrafter;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
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
import org.hongyan.tenant.Offices;

/** The head signs the opinion (T23): numbered, sealed and final; the sixty days stop with its issue. */
@UseCase
@LegalBasis("信访工作条例 第三十二条、第三十四条")
public class SignOpinion {

    @Inject
    private OwnMatter own;

    @Inject
    private BarredUnitPolicy barred;

    @Inject
    private Opinions opinions;

    @Inject
    private Documents documents;

    @Inject
    private Letters letters;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private ClockBook clocks;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the opinion, which is to be served now. */
    @Requires(Permission.APPROVE)
    public UUID sign(UUID matterId) {
        Matter matter = own.held(matterId);
        steps.check(matter, Transition.REPLY, "opinion.signed");
        DocumentLine draft = opinions.pending(matter)
                .orElseThrow(() -> new RefusedException(new OpinionNotDrafted(matter.number())));
        if (opinions.writers(matter, draft).contains(actors.get().personId())) {
            throw new RefusedException(new SignerIsDrafter());
        }
        barred.requireUninvolved(matter, opinions.writers(matter, draft));
        opinions.require(matter);
        clocks.stop(matterId, steps.today(), ClockKind.HANDLING, ClockKind.SIMPLE_PROCEDURE);
        SignedDocument signed = documents.sign(draft.id(), letters.opinion(matter));
        steps.take(
                matter,
                Transition.REPLY,
                "opinion.signed",
                Audience.PETITIONER,
                Map.of(
                        "document",
                        signed.number(),
                        "receiver",
                        offices.unit(actors.get().bodyId()).orElseThrow().name()));
        standing.refresh(matter);
        return signed.id();
    }
}
