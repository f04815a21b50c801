package org.hongyan.rating;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A rating as its own petitioner sees it.
 *
 * @param bodyName who is rated; empty while not open
 * @param until last day it may be given or changed, null while not open
 * @param value null while nothing has been given
 */
public record OwnRating(
        RatingTarget target,
        RatingState state,
        UUID bodyId,
        String bodyName,
        RatingValue value,
        String reason,
        LocalDate until) {

    /** True while a value may be given or changed. */
    public boolean changeable() {
        return until != null && (state == RatingState.OPEN || state == RatingState.RATED);
    }
}
