package org.hongyan.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ratings by petitioner. */
public interface Ratings {

    /** Opens a window for every petitioner of the matter whom the caller may see, unless one was opened before. */
    void open(RatingWindow window);

    /**
     * Opens a window for one petitioner; where the same body was rated before and that window is over, it is open again
     * and keeps what was given.
     */
    void open(RatingWindow window, UUID petitionerId);

    /** The petitioner's own rating of a target, by proof. */
    Optional<Rating> own(UUID matterId, RatingTarget target);

    /** Both targets as the petitioner with the presented proof sees them. */
    List<OwnRating> ownOf(UUID matterId);

    /** The answer did not last: nothing can be given or changed for it after that day. */
    void stop(UUID matterId, LocalDate on);

    /** Shows the ratings of the caller's body whose window closed before that day, as of the day after its last. */
    void showClosed(UUID matterId, LocalDate before);
}
