package org.hongyan.review;

/** Why a request is not admissible (T30). */
public enum ReviewGround {
    /** Not an opinion that can be reviewed, or another opinion. */
    OUT_OF_SCOPE,
    /** After the last day, without a good reason. */
    TOO_LATE,
    /** Another body comes first. */
    LEVEL_SKIPPED,
    /** A court, an arbitration or an administrative review has it. */
    IN_COURT
}
