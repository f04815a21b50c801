package org.hongyan.review;

/** Where a review is (domain.md §3.3). */
public enum ReviewState {
    REQUESTED,
    /** Allotted to a review officer. */
    ACCEPTED,
    /** Not admissible. */
    REFUSED,
    /** Signed, to be served. */
    DECIDED,
    SERVED,
    /** What it ordered has been done. */
    EXECUTED,
    /** The matter is completed. */
    CLOSED;

    /** True while the reviewing body has to decide. */
    public boolean open() {
        return this == REQUESTED || this == ACCEPTED;
    }
}
