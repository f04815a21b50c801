package org.hongyan.admin.work;

import java.time.LocalDate;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.matter.DeskRow;

/**
 * One row as the page shows it.
 *
 * @param chip null where no clock runs
 * @param clock what the chip counts, a clock or days of procedure; null where nothing runs
 * @param dueOn its last day, or null
 * @param petitioner masked, with the head-count
 * @param nextStep words of the act the row waits for
 * @param nextPage where it is made, or null while somebody else must act
 */
public record WorkRow(
        DeskRow item,
        DueChip chip,
        Enum<?> clock,
        LocalDate dueOn,
        String petitioner,
        String nextStep,
        String nextPage) {

    /** True if the clock has run out. */
    public boolean isOver() {
        return chip != null && chip.kind().equals("over");
    }
}
