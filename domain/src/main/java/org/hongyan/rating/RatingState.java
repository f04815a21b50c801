package org.hongyan.rating;

/** Where a rating is (domain.md §3.3). */
public enum RatingState {
    NOT_OPEN,
    OPEN,
    RATED,
    LAPSED
}
