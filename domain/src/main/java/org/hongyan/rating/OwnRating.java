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

    /** First and last day on which it may be given. */
    public record Window(LocalDate opensOn, LocalDate closesOn) {

        /** True on the last day too. */
        boolean isOpenOn(LocalDate day) {
            return !day.isBefore(opensOn) && !day.isAfter(closesOn);
        }
    }

    /** While there is no window yet. */
    public static OwnRating notOpen(RatingTarget target) {
        return new OwnRating(target, RatingState.NOT_OPEN, null, "", null, null, null);
    }

    /** As it stands that day. */
    public static OwnRating of(
            RatingTarget target,
            Window window,
            UUID bodyId,
            String bodyName,
            RatingValue value,
            String reason,
            LocalDate today) {
        RatingState state = value != null
                ? RatingState.RATED
                : window.isOpenOn(today)
                        ? RatingState.OPEN
                        : today.isAfter(window.closesOn()) ? RatingState.LAPSED : RatingState.NOT_OPEN;
        return new OwnRating(target, state, bodyId, bodyName, value, reason, window.closesOn());
    }
}
