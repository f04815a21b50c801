package org.hongyan.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Supervisions of which the caller's body is one end, and what is overdue below the caller's office. */
public interface Supervisions {

    /**
     * What a superior without a part in a matter sees of it: no subject, no person.
     *
     * @param bodyId unit that is late
     * @param limit which of its limits has passed first: name of a clock or of a timer
     * @param dueOn the last day that has passed
     * @param known true if the caller's body has a part in the matter and may open it as it is
     */
    record OverdueLine(
            UUID matterId,
            String number,
            UUID bodyId,
            String bodyName,
            Enum<?> limit,
            LocalDate dueOn,
            boolean known) {}

    void add(Supervision supervision);

    /** Of which the caller's body is one end, oldest first. */
    List<Supervision> ofMatter(UUID matterId);

    /** The caller's own one that has not ended. */
    Optional<Supervision> own(UUID matterId, UUID bodyId);

    /** The one that waits for an answer of that body. */
    Optional<Supervision> asked(UUID matterId, UUID bodyId);

    /** Overdue in the line of government below the caller's office, the longest first; at most 500. */
    List<OverdueLine> overdue(LocalDate today);

    /** Gives the caller's body the part of a supervisor; false if the matter is not overdue below the caller's office. */
    boolean call(UUID matterId, LocalDate today);
}
