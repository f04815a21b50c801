package org.hongyan.rating;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;

/** The petitioner gives or changes a rating, by the own proof, while the window is open. */
@UseCase
@LegalBasis("信访工作条例 第二十一条")
public class RateHandling {

    /** Characters of a reason at most. */
    public static final int MAX_REASON = 500;

    @Inject
    private Ratings ratings;

    @Inject
    private AuditSubject subject;

    @Inject
    private Clock clock;

    /**
     * Gives or changes the value.
     *
     * @param reason optional, at most {@value #MAX_REASON} characters
     * @param reasonOpen true if the rated side may read the reason once the window has closed
     */
    @Requires(Permission.PETITIONER)
    public OwnRating rate(UUID matterId, RatingTarget target, RatingValue value, String reason, boolean reasonOpen) {
        subject.matter(matterId);
        String words = reason == null || reason.isBlank() ? null : reason.strip();
        check(value, words);
        Rating rating = ratings.own(matterId, target).orElseThrow(() -> new RefusedException(new RatingNotOpen()));
        LocalDate today = SystemTime.today(clock);
        if (!rating.isOpenOn(today)) {
            throw new RefusedException(
                    today.isAfter(rating.closesOn()) ? new RatingClosed(rating.closesOn()) : new RatingNotOpen());
        }
        rating.rate(value, words, reasonOpen && words != null, clock.instant());
        return ratings.ownOf(matterId).stream()
                .filter(own -> own.target() == target)
                .findFirst()
                .orElseThrow();
    }

    private static void check(RatingValue value, String reason) {
        java.util.List<FieldError> errors = new java.util.ArrayList<>();
        if (value == null) {
            errors.add(new FieldError("/value", "rating.missing"));
        }
        int length = reason == null ? 0 : reason.codePointCount(0, reason.length());
        if (length > MAX_REASON) {
            errors.add(new FieldError("/reason", "text.tooLong", length, MAX_REASON));
        }
        InvalidInputException.throwIfAny(errors);
    }
}
