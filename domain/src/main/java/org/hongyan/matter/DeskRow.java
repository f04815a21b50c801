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
 * @param handler name of the handler at this body, or null
 * @param holder name of the body that has the matter, where it is another one, or null
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
        String handler,
        String holder,
        ClockKind clock,
        DeskTimer timer,
        LocalDate startedOn,
        LocalDate dueOn,
        List<String> marks,
        LocalDate receivedOn,
        Instant changedAt) {

    /** The place after this row in a list of that order. */
    public DeskQuery.Cursor cursor(DeskOrder order) {
        return order == DeskOrder.DUE
                ? new DeskQuery.Cursor(dueOn == null ? NEVER : dueOn, matterId)
                : new DeskQuery.Cursor(changedAt, matterId);
    }

    /** Stands in the index where no clock runs. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
}
