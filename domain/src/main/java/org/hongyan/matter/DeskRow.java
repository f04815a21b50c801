package org.hongyan.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;

/**
 * One row of the work list.
 *
 * @param channel how it came in, name of {@code petition.Channel}
 * @param maskedName first petitioner, masked; empty for an accusation or an anonymous letter
 * @param clock the body's own clock due first; null if none runs
 * @param timer days of procedure that are due before any clock, else null
 * @param startedOn when that clock started, or null
 * @param dueOn when it is due, or null
 * @param marks names of marks, see the bundle under {@code mark.}
 */
public record DeskRow(
        UUID matterId,
        String number,
        String title,
        StandingRole part,
        MatterState state,
        DeskGroup group,
        String channel,
        String subjectCode,
        String place,
        String maskedName,
        int headCount,
        UUID sectionId,
        UUID handlerId,
        ClockKind clock,
        DeskTimer timer,
        LocalDate startedOn,
        LocalDate dueOn,
        List<String> marks,
        LocalDate receivedOn,
        Instant changedAt) {

    /** The place after this row in the list. */
    public DeskQuery.Cursor cursor() {
        return new DeskQuery.Cursor(dueOn == null ? NEVER : dueOn, matterId);
    }

    /** Stands in the index where no clock runs. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
}
