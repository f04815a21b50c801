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
     * @param dueOn its last day
     * @param known true if the caller's body has a part in the matter and may open it as it is
     * @param climbedOn day on which it climbed to the caller's body, or null
     */
    record OverdueLine(
            UUID matterId,
            String number,
            UUID bodyId,
            String bodyName,
            Enum<?> limit,
            LocalDate startedOn,
            LocalDate dueOn,
            boolean known,
            LocalDate climbedOn) {}

    /**
     * A limit of the own body that has passed and was put before a superior.
     *
     * @param title null for sealed matters
     * @param above name of that superior, null where nobody stands above
     */
    record ClimbedLine(UUID matterId, String number, String title, Enum<?> limit, LocalDate dueOn, String above) {}

    void add(Supervision supervision);

    /** Of which the caller's body is one end, oldest first. */
    List<Supervision> ofMatter(UUID matterId);

    /** The caller's own one that has not ended. */
    Optional<Supervision> own(UUID matterId, UUID bodyId);

    /** The one that waits for an answer of that body. */
    Optional<Supervision> asked(UUID matterId, UUID bodyId);

    /** Overdue in the line of government below the caller's office, the longest first; at most 500. */
    List<OverdueLine> overdue(LocalDate today);

    /** Limits that run below the caller's office and end in these days, both included, the first due first; at most 500. */
    List<OverdueLine> ending(LocalDate from, LocalDate to);

    /** What of the own body's stands before a superior and is still not done, the longest first. */
    List<ClimbedLine> climbed(int limit);

    /** Gives the caller's body the part of a supervisor; false if the matter is not overdue below the caller's office. */
    boolean call(UUID matterId, LocalDate today);
}
