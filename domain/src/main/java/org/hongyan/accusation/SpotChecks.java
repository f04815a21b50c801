package org.hongyan.accusation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Checks of samples that the caller's office asked for or is asked for. */
public interface SpotChecks {

    /** What the offices directly below have, the newest first: number and days. */
    List<Sample> below(LocalDate until);

    /** False if it is not below the own office, was passed on, or is being checked already. */
    boolean ask(UUID accusationId, String reason, LocalDate on);

    /** Open ones first. */
    List<SpotCheck> all();

    Optional<SpotCheck> byId(UUID id);

    /**
     * Number and days of an accusation below; nothing else is seen.
     *
     * @param passOnDueOn see {@link Accusation}
     */
    record Sample(
            UUID id,
            UUID officeId,
            String number,
            LocalDate receivedOn,
            boolean named,
            AccusationState state,
            LocalDate passOnDueOn,
            LocalDate passedOnOn,
            LocalDate noticeDueOn,
            LocalDate noticedOn,
            LocalDate completedOn,
            LocalDate feedbackDueOn,
            LocalDate feedbackOn) {

        /** True if a day of the law was missed by then. */
        public boolean late(LocalDate today) {
            return missed(noticeDueOn, noticedOn, today)
                    || missed(feedbackDueOn, feedbackOn, today)
                    || (passedOnOn != null && passedOnOn.isAfter(passOnDueOn));
        }

        private static boolean missed(LocalDate due, LocalDate done, LocalDate today) {
            return due != null && (done == null ? today : done).isAfter(due);
        }
    }
}
