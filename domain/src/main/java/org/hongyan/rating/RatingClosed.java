package org.hongyan.rating;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The last day for this rating has passed. */
public record RatingClosed(LocalDate closedOn) implements Refusal {}
