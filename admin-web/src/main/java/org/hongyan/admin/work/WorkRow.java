package org.hongyan.admin.work;

import java.time.LocalDate;
import java.util.List;
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
 * @param owner who acts next: the body that has it, or at this body the handler
 * @param pieces text around what was looked for, every second piece a hit; none in a plain list
 * @param nextPage where it is made, or null while somebody else must act
 */
public record WorkRow(
        DeskRow item,
        DueChip chip,
        Enum<?> clock,
        LocalDate dueOn,
        String petitioner,
        String nextStep,
        String nextPage,
        String owner,
        List<String> pieces) {

    /** True if the clock has run out. */
    public boolean isOver() {
        return chip != null && chip.kind().equals("over");
    }
}
