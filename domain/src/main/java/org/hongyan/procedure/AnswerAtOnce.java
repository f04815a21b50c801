package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The office answers a question, thanks or a simple suggestion at once, before anybody handles it (T07). */
@UseCase
@LegalBasis("信访工作条例 第二十九条、信访事项简易办理办法")
public class AnswerAtOnce {

    @Inject
    private StepDesk desk;

    @Inject
    private AnswerPolicy policy;

    @Inject
    private Documents documents;

    @Inject
    private PaperWords words;

    @Inject
    private Steps steps;

    @Inject
    private ClockBook clocks;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the answer, which is to be served now. */
    @Requires(Permission.DISPATCH)
    public UUID answer(UUID matterId, Adoption adoption, String text) {
        Matter matter = desk.held(matterId);
        Details details = PrepareAnswer.AnswerForm.check(matter.nature(), adoption, text);
        steps.check(matter, Transition.ANSWER, "answer.at_once");
        policy.require(matter, details);
        matter.answerableTo(actors.get().bodyId(), null);
        SignedDocument signed = documents.issue(new NewDocument(
                policy.document(matter, details), matterId, desk.wording(matter, Transition.ANSWER, details)));
        clocks.stop(matterId, steps.today(), ClockKind.DISPATCH);
        steps.take(
                matter,
                Transition.ANSWER,
                "answer.at_once",
                Audience.PETITIONER,
                Map.of("receiver", words.body(), "document", signed.number(), "wish", matter.number()));
        standing.refresh(matter);
        return signed.id();
    }
}
