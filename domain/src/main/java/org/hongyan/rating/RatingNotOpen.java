package org.hongyan.rating;

import org.hongyan.shared.Refusal;

/** There is nothing to rate yet. */
public record RatingNotOpen() implements Refusal {}
