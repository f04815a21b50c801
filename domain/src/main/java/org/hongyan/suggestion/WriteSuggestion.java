package org.hongyan.suggestion;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.PetitionNumber;

/** A congress enters a suggestion of deputies, words it, and files it under a number of its own. */
@UseCase
@LegalBasis("全国人民代表大会和地方各级人民代表大会代表法")
public class WriteSuggestion {

    /** Stands in every number behind the prefix of the office. */
    private static final String SERIES = "建";

    @Inject
    private SuggestionDesk desk;

    @Inject
    private Suggestions suggestions;

    @Inject
    private Offices offices;

    /**
     * Keeps a draft.
     *
     * @param id null for a new one
     * @return the suggestion
     */
    @Requires(Permission.REGISTER)
    public UUID write(UUID id, SuggestionInput input) {
        Actor clerk = desk.congress();
        SuggestionPolicy.check(input).done();
        if (id == null) {
            DeputySuggestion suggestion = desk.named(new DeputySuggestion(input, clerk, desk.today()));
            suggestions.add(suggestion);
            return suggestion.id();
        }
        desk.own(id).revise(input);
        return id;
    }

    /**
     * Files a draft; from here on it says what it says.
     *
     * @param general the clerk has read it: one topic, nobody's letter, nobody's case
     * @return its number
     */
    @Requires(Permission.REGISTER)
    public String file(UUID id, boolean general) {
        Actor clerk = desk.congress();
        DeputySuggestion suggestion = desk.own(id);
        suggestion.require(DeputySuggestion.State.DRAFT);
        SuggestionPolicy.check(new SuggestionInput(
                        suggestion.deputies(), suggestion.topic(), suggestion.facts(), suggestion.proposal()))
                .unless(general, "/general", "suggestion.general")
                .done();
        String prefix = offices.byId(clerk.officeId()).orElseThrow().numberPrefix();
        suggestion.file(
                PetitionNumber.of(prefix + SERIES, desk.today().getYear(), suggestions.nextSerial())
                        .toString(),
                desk.today());
        return suggestion.number();
    }
}
