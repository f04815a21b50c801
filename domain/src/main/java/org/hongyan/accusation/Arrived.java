package org.hongyan.accusation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The header of an accusation on arrival: number and days, nothing of what it says.
 *
 * @param on statutory day of receipt
 * @param passOnDueOn if it belongs to another level, gone by then (CL18)
 * @param noticeDueOn a real name is told of acceptance by then (CL15); null for an anonymous one
 */
public record Arrived(
        UUID id,
        UUID officeId,
        String number,
        Instant at,
        LocalDate on,
        boolean named,
        LocalDate passOnDueOn,
        LocalDate noticeDueOn) {}
