package org.hongyan.suggestion;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * The congress notes which of its own matters belong to the topic of a suggestion. The matters keep their clocks and
 * answers; the body that answers the suggestion learns nothing of them.
 */
@UseCase
@LegalBasis("信访工作条例 第二十九条")
public class LinkSuggestion {

    private static final int NUMBER = 40;

    @Inject
    private SuggestionDesk desk;

    @Inject
    private Suggestions suggestions;

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    /** Links a matter in which the congress has a part, by its number; a second time changes nothing. */
    @Requires({Permission.DISPATCH, Permission.REGISTER})
    public void link(UUID id, String matterNumber) {
        DeputySuggestion suggestion = desk.own(id);
        new FieldChecks().required("/matter", matterNumber, NUMBER).done();
        Optional<Matter> matter = matters.byNumber(matterNumber.strip());
        UUID linked = matter.map(Matter::id).orElseThrow(() -> new RefusedException(new MatterNotFound()));
        access.require(linked);
        if (suggestions.links(id).stream().noneMatch(one -> one.matterId().equals(linked))) {
            suggestions.add(new SuggestionLink(suggestion.id(), linked, desk.actor(), desk.today()));
        }
    }

    /** Takes a link away. */
    @Requires({Permission.DISPATCH, Permission.REGISTER})
    public void unlink(UUID id, UUID matterId) {
        desk.own(id);
        if (!suggestions.unlink(id, matterId)) {
            throw new RefusedException(new MatterNotFound());
        }
    }
}
