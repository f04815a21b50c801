package org.hongyan.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.procedure.SamePetitioner;

/** By the marks that a person leaves in a register: number of an identity card, telephone, name and place. */
@ApplicationScoped
class PetitionerInBoth implements SamePetitioner {

    private final FindMatches finder;

    /** For the proxy. */
    protected PetitionerInBoth() {
        this(null);
    }

    @Inject
    PetitionerInBoth(FindMatches finder) {
        this.finder = finder;
    }

    @Override
    public boolean inBoth(UUID matterId, UUID earlierId) {
        return finder.likeness(matterId, earlierId)
                .filter(found -> found.person() != null)
                .isPresent();
    }
}
