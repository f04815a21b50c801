package org.hongyan.matter;

/** States that share a list. */
public enum StateGroup {
    DRAFT,
    INTAKE,
    IN_TRANSIT,
    IN_HANDLING,
    REPLIED,
    IN_REVIEW,
    COMPLETED,
    /** Ended without an opinion: refused, diverted, sealed out, merged, withdrawn. */
    ENDED
}
