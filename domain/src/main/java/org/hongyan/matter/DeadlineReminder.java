package org.hongyan.matter;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.WarningGrade;

/**
 * A limit of the own body of which it is reminded today.
 *
 * @param title null for sealed matters
 */
public record DeadlineReminder(
        UUID matterId,
        String number,
        String title,
        ClockKind clock,
        WarningGrade grade,
        LocalDate startedOn,
        LocalDate dueOn) {}
