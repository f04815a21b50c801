package org.hongyan.reply;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
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

/** The handler puts the complete opinion before the head (T19). */
@UseCase
@LegalBasis("信访工作条例 第三十一条第六项、第三十二条")
public class SubmitOpinion {

    @Inject
    private OwnMatter own;

    @Inject
    private Opinions opinions;

    @Inject
    private Letters letters;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    /** Returns the id of the draft. */
    @Requires(Permission.HANDLE)
    public UUID submit(UUID matterId) {
        Matter matter = own.held(matterId);
        steps.check(matter, Transition.DRAFT_OPINION, "opinion.ready");
        if (!AcceptMatter.ORDINARY.equals(matter.route())) {
            throw new RefusedException(new NoOpinionOnRoute(matter.number()));
        }
        opinions.require(matter);
        UUID draft = letters.draftOpinion(matter);
        steps.take(matter, Transition.DRAFT_OPINION, "opinion.ready", Audience.OFFICE, Map.of());
        standing.refresh(matter);
        return draft;
    }
}
