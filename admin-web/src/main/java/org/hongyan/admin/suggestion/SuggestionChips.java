package org.hongyan.admin.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.deadline.ClockKind;
import org.hongyan.suggestion.DeputySuggestion;
import org.hongyan.suggestion.SuggestionPart;

/** How much time an answer has left. */
@ApplicationScoped
public class SuggestionChips {

    private final Chips chips;

    /** For the proxy. */
    protected SuggestionChips() {
        this(null);
    }

    @Inject
    public SuggestionChips(Chips chips) {
        this.chips = chips;
    }

    /** The chip of a co-handler's part. */
    public DueChip of(SuggestionPart part) {
        return chips.days(ClockKind.DEPUTY_SUGGESTION, part.askedOn(), part.dueOn());
    }

    /** The chip, null if no answer is due. */
    public DueChip of(DeputySuggestion suggestion) {
        if (suggestion.dueOn() == null) {
            return null;
        }
        boolean again = suggestion.state() == DeputySuggestion.State.REDO;
        LocalDate since = again ? suggestion.dueOn().minusMonths(1) : suggestion.assignedOn();
        return chips.days(ClockKind.DEPUTY_SUGGESTION, since, suggestion.dueOn());
    }
}
