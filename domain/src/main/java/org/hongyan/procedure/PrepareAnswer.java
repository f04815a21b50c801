package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The handler drafts the reply to an accepted suggestion, or the short answer of the simple procedure (T50). */
@UseCase
@LegalBasis("信访工作条例 第二十九条")
public class PrepareAnswer {

    @Inject
    private StepDesk desk;

    /**
     * Returns the id of the draft.
     *
     * @param adoption what becomes of a suggestion; of no meaning for anything else
     * @param answer in words for the petitioner, with the reasons where it is not adopted
     */
    @Requires(Permission.HANDLE)
    public UUID prepare(UUID matterId, Adoption adoption, String answer) {
        Matter matter = desk.held(matterId);
        Details details = AnswerForm.check(matter.nature(), adoption, answer);
        return desk.prepare(matter, Transition.ANSWER_ACCEPTED, "answer.suggestion_or_simple", details);
    }

    /** What is typed for an answer, checked alike before and after acceptance. */
    static final class AnswerForm {

        private AnswerForm() {}

        static Details check(Nature nature, Adoption adoption, String answer) {
            boolean suggestion = nature == Nature.SUGGESTION;
            new FieldChecks()
                    .unless(!suggestion || adoption != null, "/adoption", "adoption.missing")
                    .required("/answer", answer, FieldChecks.LONG)
                    .done();
            return Details.none()
                    .with("adoption", suggestion ? adoption.name() : "")
                    .with("answer", answer);
        }
    }
}
