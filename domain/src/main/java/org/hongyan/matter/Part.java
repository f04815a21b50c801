package org.hongyan.matter;

import java.util.EnumSet;
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

    private static final Set<StandingRole> BESIDE =
            EnumSet.of(StandingRole.PAST, StandingRole.CO_HANDLER, StandingRole.INFORMED);

    private static final Set<StandingRole> OUTSIDE = EnumSet.of(StandingRole.CO_HANDLER, StandingRole.INFORMED);

    /** True for a body that once had the matter, only helps with it or reads along: it does nothing in it. */
    public boolean beside() {
        return BESIDE.containsAll(roles);
    }

    /** True for a body that never handled it: it was only asked for its part or told of it. */
    public boolean outside() {
        return OUTSIDE.containsAll(roles);
    }

    public boolean has(StandingRole role) {
        return roles.contains(role);
    }
}
