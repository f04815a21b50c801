package org.hongyan.staff;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hongyan.shared.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this request, for which body and by which roles.
 *
 * @param kind member of staff, citizen or the software itself
 * @param personId the member of staff, else null
 * @param name shown on the timeline; empty for a citizen
 * @param officeId office acted for, else null
 * @param bodyId body acted for, else null
 * @param sectionId section of the post, else null
 * @param roles roles of the posts held at this body now
 */
public record Actor(
        Kind kind,
        @Nullable UUID personId,
        String name,
        @Nullable UUID officeId,
        @Nullable UUID bodyId,
        @Nullable UUID sectionId,
        Set<Role> roles) {

    /** What kind of actor. */
    public enum Kind {
        STAFF,
        CITIZEN,
        SYSTEM
    }

    public Actor {
        roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    /** A visitor of the portal. */
    public static Actor citizen() {
        return new Actor(Kind.CITIZEN, null, "", null, null, null, Set.of());
    }

    /** The day passing, for a body or for nobody. */
    public static Actor system(@Nullable UUID officeId, @Nullable UUID bodyId) {
        return new Actor(Kind.SYSTEM, null, "", officeId, bodyId, null, Set.of());
    }

    /** The member of staff; nobody else may be asked for one. */
    public UUID person() {
        return Objects.requireNonNull(personId, "not a member of staff");
    }

    /** True if one of the roles, or being a citizen or the software, gives the permission. */
    public boolean may(Permission permission) {
        return switch (permission) {
            case ANYONE -> true;
            case PETITIONER -> kind == Kind.CITIZEN;
            case SYSTEM -> kind == Kind.SYSTEM;
            default -> roles.stream().anyMatch(role -> role.permissions().contains(permission));
        };
    }
}
