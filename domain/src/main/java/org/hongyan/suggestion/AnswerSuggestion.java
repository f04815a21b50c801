package org.hongyan.suggestion;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.procedure.Adoption;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The body the suggestion was assigned to answers in writing: one drafts, the head signs, never the same person. */
@UseCase
@LegalBasis("全国人民代表大会代表建议、批评和意见处理办法")
public class AnswerSuggestion {

    @Inject
    private SuggestionDesk desk;

    @Inject
    private Suggestions suggestions;

    @Inject
    private SuggestionPapers papers;

    /** Puts an answer before the head; a later one takes the place of one not yet signed. */
    @Requires(Permission.HANDLE)
    public void draft(UUID id, Adoption adoption, String text) {
        DeputySuggestion suggestion = desk.received(id);
        suggestion.require(DeputySuggestion.State.ASSIGNED, DeputySuggestion.State.REDO);
        new FieldChecks()
                .unless(adoption != null, "/adoption", "adoption.missing")
                .required("/text", text, FieldChecks.LONG)
                .done();
        List<SuggestionAnswer> before = suggestions.answers(id);
        Optional<SuggestionAnswer> open =
                before.stream().filter(one -> !one.signed()).findFirst();
        SuggestionAnswer answer =
                open.orElseGet(() -> new SuggestionAnswer(suggestion, before.size() + 1, desk.actor()));
        answer.word(adoption, text, desk.actor(), desk.today());
        if (open.isEmpty()) {
            suggestions.add(answer);
        }
    }

    /** Signs it: it gets its number and goes to the congress. */
    @Requires(Permission.APPROVE)
    public void sign(UUID id) {
        DeputySuggestion suggestion = desk.received(id);
        suggestion.require(DeputySuggestion.State.ASSIGNED, DeputySuggestion.State.REDO);
        SuggestionAnswer answer = waiting(suggestion);
        answer.requireSigner(desk.actor());
        answer.sign(papers.answer(suggestion, answer, desk.actor(), desk.today()), desk.actor(), desk.today());
        suggestions.parts(id).stream().filter(SuggestionPart::open).forEach(SuggestionPart::over);
        suggestion.answered();
    }

    /** Gives it back to whoever drafted it, with a reason. */
    @Requires(Permission.APPROVE)
    public void giveBack(UUID id, String why) {
        DeputySuggestion suggestion = desk.received(id);
        SuggestionAnswer answer = waiting(suggestion);
        answer.requireSigner(desk.actor());
        new FieldChecks().required("/remarks", why, FieldChecks.LONG).done();
        answer.giveBack(why);
    }

    private SuggestionAnswer waiting(DeputySuggestion suggestion) {
        return suggestions.answers(suggestion.id()).stream()
                .filter(SuggestionAnswer::waiting)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NoAnswerDrafted(suggestion.number())));
    }
}
