package org.hongyan.suggestion;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockVariant;
import org.hongyan.deadline.Deadlines;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Unit;

/**
 * The body that answers asks another one of the same government for its part (会办), which gives its opinion to the lead
 * within a month and before the lead's own day (CL17), or says why it cannot; the lead alone answers the deputies.
 */
@UseCase
@LegalBasis("全国人民代表大会代表建议、批评和意见处理办法")
public class CoHandleSuggestion {

    @Inject
    private SuggestionDesk desk;

    @Inject
    private SuggestionReader reader;

    @Inject
    private Suggestions suggestions;

    @Inject
    private SuggestionPapers papers;

    @Inject
    private Deadlines deadlines;

    /**
     * Asks for it, with a letter.
     *
     * @param task what the co-handler is to say
     */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public void ask(UUID id, UUID bodyId, String task) {
        DeputySuggestion suggestion = desk.received(id);
        suggestion.require(DeputySuggestion.State.ASSIGNED, DeputySuggestion.State.REDO);
        new FieldChecks()
                .unless(bodyId != null, "/coHandler", "suggestion.coHandler")
                .required("/task", task, FieldChecks.LONG)
                .done();
        Unit receiver = reader.coHandlers(id).stream()
                .filter(one -> one.id().equals(bodyId))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new OtherCoHandler()));
        SuggestionPart part =
                new SuggestionPart(suggestion, receiver, task, due(suggestion), desk.actor(), desk.today());
        suggestions.add(part);
        papers.ask(suggestion, part, desk.actor(), desk.today());
    }

    private LocalDate due(DeputySuggestion suggestion) {
        LocalDate month = deadlines
                .due(ClockKind.DEPUTY_SUGGESTION, ClockVariant.CO_HANDLER, desk.today())
                .due();
        LocalDate before = suggestion.dueOn().minusDays(1);
        if (before.isBefore(desk.today())) {
            throw new RefusedException(new NoTimeForCoHandler(suggestion.dueOn()));
        }
        return month.isBefore(before) ? month : before;
    }

    /**
     * The co-handler gives its opinion, or says why it cannot.
     *
     * @param given null if nothing was chosen
     * @param words the opinion or the reason
     */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public void answer(UUID id, Boolean given, String words) {
        SuggestionPart part = open(id);
        new FieldChecks()
                .unless(given != null, "/given", "suggestion.given")
                .required("/words", words, FieldChecks.LONG)
                .done();
        part.answer(given, words, desk.actor(), desk.today());
        DeputySuggestion suggestion = suggestions.byId(id).orElseThrow();
        desk.named(suggestion);
        papers.opinion(suggestion, part, desk.actor(), desk.today());
    }

    private SuggestionPart open(UUID id) {
        List<SuggestionPart> own = suggestions.parts(id).stream()
                .filter(one -> one.receiverBodyId().equals(desk.actor().bodyId()))
                .toList();
        return own.stream()
                .filter(SuggestionPart::open)
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        own.isEmpty()
                                ? new SuggestionNotFound()
                                : new PartAnswered(own.get(own.size() - 1).state())));
    }
}
