package org.hongyan.suggestion;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockVariant;
import org.hongyan.deadline.Deadlines;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** What the deputies say of an answer: satisfied, or to be worked on again within a month; then it is closed. */
@UseCase
@LegalBasis("全国人民代表大会代表建议、批评和意见处理办法")
public class JudgeSuggestion {

    @Inject
    private SuggestionDesk desk;

    @Inject
    private Suggestions suggestions;

    @Inject
    private Deadlines deadlines;

    /**
     * Records it.
     *
     * @param opinion in the deputies' words; needed where they are not satisfied
     */
    @Requires({Permission.DISPATCH, Permission.REGISTER})
    public void judge(UUID id, Boolean satisfied, String opinion) {
        DeputySuggestion suggestion = desk.own(id);
        suggestion.require(DeputySuggestion.State.ANSWERED);
        FieldChecks checks = new FieldChecks().unless(satisfied != null, "/satisfied", "suggestion.satisfied");
        if (Boolean.FALSE.equals(satisfied)) {
            checks.required("/opinion", opinion, FieldChecks.LONG);
        } else {
            checks.optional("/opinion", opinion, FieldChecks.LONG);
        }
        checks.done();
        List<SuggestionAnswer> answers = suggestions.answers(id);
        answers.get(answers.size() - 1).judged(opinion);
        if (satisfied) {
            suggestion.satisfied();
        } else {
            suggestion.redo(deadlines
                    .due(ClockKind.DEPUTY_SUGGESTION, ClockVariant.REDO, desk.today())
                    .due());
        }
    }

    /** Ends it. */
    @Requires(Permission.DISPATCH)
    public void close(UUID id) {
        desk.own(id).close(desk.today());
    }
}
