package org.hongyan.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.hongyan.deadline.WorkingCalendar;
import org.hongyan.matter.DeskTimer;
import org.hongyan.shared.LegalBasis;

/**
 * How what is late climbs. Silence decides nothing: an objection that its sender leaves undecided is neither upheld nor
 * rejected, the matter does not go back, the receiver is not bound; nor does a dispute fall to anybody (domain.md 3.5,
 * rules 3 and 4). On the first working day after the limit the head of whoever owes it and the next superior are told;
 * five working days later the superior above that one, and so on to the top. A report that nobody judged is the exception:
 * it counts as accepted, which is told once.
 */
@LegalBasis("信访工作条例 第二十三条、第三十八条、第四十条；domain.md §3.5")
final class ClimbPolicy {

    /** Working days after which the next one above is told; a value of the platform. */
    private static final int STEP = 5;

    private ClimbPolicy() {}

    /**
     * The statutory day (+08:00) on which a limit climbs to that level.
     *
     * @param level 1 for the next superior
     * @return empty if it never climbs so high
     */
    static Optional<LocalDate> day(Enum<?> limit, LocalDate dueOn, int level, WorkingCalendar calendar) {
        if (level > 1 && limit == DeskTimer.REPORT_SILENCE) {
            return Optional.empty();
        }
        return Optional.of(calendar.plusWorkingDays(dueOn, 1 + STEP * (level - 1)));
    }
}
