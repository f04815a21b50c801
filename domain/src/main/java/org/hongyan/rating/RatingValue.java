package org.hongyan.rating;

/** The three values of a rating. */
public enum RatingValue {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
