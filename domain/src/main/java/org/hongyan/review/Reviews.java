package org.hongyan.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reviews the caller may read: those of the own body, or the petitioner's own; and orders, of either end. */
public interface Reviews {

    /** Enters a request and lets it take effect; the reviewing body has a part in the matter from now on. */
    void begin(Review review, LocalDate on, Instant now);

    /** True if there is one of that id that the caller may read: the same form sent again. */
    boolean has(UUID id);

    /** All in the matter, the latest first. */
    List<Review> ofMatter(UUID matterId);

    /** The one the own body has to decide. */
    Optional<Review> open(UUID matterId);

    /** Gives the matter to a review officer inside the reviewing body. */
    void allot(Review review, UUID personId);

    /** Had this person a hand in the matter before that moment, in whatever body? */
    boolean barred(UUID matterId, UUID personId, Instant before);

    void add(ReviewOrder order);

    /** Orders in the matter, the oldest first. */
    List<ReviewOrder> orders(UUID matterId);

    /** Brings the states of reviews up to what has happened in the matter. */
    void settle(UUID matterId);
}
