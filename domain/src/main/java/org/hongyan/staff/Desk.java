package org.hongyan.staff;

import java.util.Set;
import java.util.UUID;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;

/**
 * A place somebody may act from: all posts of one person at one body.
 *
 * @param superiorName name of the superior office, empty at the top
 * @param sectionId section of the posts, null where one of them is for the whole body; for one matter, the naming
 * @param matterNumber number of the one matter somebody was named for by the superior, empty at every other desk
 */
public record Desk(
        UUID personId,
        String personName,
        UUID officeId,
        String officeName,
        OfficeKind kind,
        OfficeLevel level,
        String superiorName,
        UUID bodyId,
        String bodyName,
        boolean rootBody,
        UUID sectionId,
        Set<Role> roles,
        String matterNumber) {

    /** True for a desk at which one matter is worked on and nothing else. */
    public boolean forOneMatter() {
        return !matterNumber.isEmpty();
    }

    /** Tells the desks of one person apart. */
    public UUID id() {
        return forOneMatter() ? sectionId : bodyId;
    }

    /** Acts from this desk. */
    public Actor actor() {
        return new Actor(Actor.Kind.STAFF, personId, personName, officeId, bodyId, sectionId, roles);
    }
}
