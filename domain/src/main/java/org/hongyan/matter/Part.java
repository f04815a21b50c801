package org.hongyan.matter;

import java.util.Set;
import java.util.UUID;

/**
 * The caller's part in a matter.
 *
 * @param holder true for the one body that holds it now
 * @param sectionId section it was given to inside the body, or null
 * @param handlerId named handler inside the body, or null
 */
public record Part(UUID matterId, Set<StandingRole> roles, boolean holder, UUID sectionId, UUID handlerId) {

    public boolean has(StandingRole role) {
        return roles.contains(role);
    }
}
