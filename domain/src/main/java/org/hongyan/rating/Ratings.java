package org.hongyan.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ratings by petitioner. */
public interface Ratings {

    /** Opens a window for every petitioner of the matter whom the caller may see, unless one was opened before. */
    void open(RatingWindow window);

    /** Opens a window for one petitioner, unless one was opened before. */
    void open(RatingWindow window, UUID petitionerId);

    /** The petitioner's own rating of a target, by proof. */
    Optional<Rating> own(UUID matterId, RatingTarget target);

    /** Both targets as the petitioner with the presented proof sees them. */
    List<OwnRating> ownOf(UUID matterId);

    /** Shows the ratings of the caller's body whose window closed before that day, as of the day after its last. */
    void showClosed(UUID matterId, LocalDate before);
}
