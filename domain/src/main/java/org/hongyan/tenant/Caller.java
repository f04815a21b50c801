package org.hongyan.tenant;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who the database sees behind a transaction; the row-security policies read exactly this. It is Hibernate's tenant
 * identifier.
 *
 * @param kind through which role and datasource the call goes
 * @param officeId office acted for, or null
 * @param bodyId body acted for, or null
 * @param sectionId section inside the body, or null
 * @param actorId member of staff, or null
 * @param proofs keyed hashes of query codes (and of the draft cookie) presented with this request
 */
public record Caller(
        Kind kind,
        @Nullable UUID officeId,
        @Nullable UUID bodyId,
        @Nullable UUID sectionId,
        @Nullable UUID actorId,
        List<String> proofs) {

    private static final UUID NO_SECTION = new UUID(0, 0);

    /** Datasource and database role. */
    public enum Kind {
        DESK,
        PORTAL,
        JOBS
    }

    public Caller {
        proofs = List.copyOf(proofs);
    }

    /** A citizen with these proofs, maybe none. */
    public static Caller citizen(List<String> proofs) {
        return new Caller(Kind.PORTAL, null, null, null, null, proofs);
    }

    /** A member of staff acting for a body of an office. */
    public static Caller staff(@Nullable UUID officeId, @Nullable UUID bodyId, @Nullable UUID sectionId, UUID actorId) {
        return new Caller(Kind.DESK, officeId, bodyId, sectionId, actorId, List.of());
    }

    /**
     * Somebody whose posts only administer. Acts for the body, and in the place of a section has one that does not
     * exist, so that row security shows nothing that was given to the body: an administrator reads no case.
     */
    public static Caller administrator(@Nullable UUID officeId, @Nullable UUID bodyId, UUID actorId) {
        return new Caller(Kind.DESK, officeId, bodyId, NO_SECTION, actorId, List.of());
    }

    /**
     * A signed-in member of staff before a desk is chosen: sees own posts and nothing of any office.
     *
     * @param actorId null while it is not known yet who belongs to the name of the sign-in
     */
    public static Caller signedIn(@Nullable UUID actorId) {
        return new Caller(Kind.DESK, null, null, null, actorId, List.of());
    }

    /** A job acting for a body. */
    public static Caller job(@Nullable UUID officeId, @Nullable UUID bodyId) {
        return new Caller(Kind.JOBS, officeId, bodyId, null, null, List.of());
    }
}
