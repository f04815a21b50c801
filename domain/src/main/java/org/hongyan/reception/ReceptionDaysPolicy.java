package org.hongyan.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.deadline.WorkingCalendar;
import org.hongyan.shared.LegalBasis;

/** Which days a rule gives (domain.md E03): nobody is asked to come on a day off. */
@LegalBasis("信访工作条例 第十八条；domain.md E03、N01")
public final class ReceptionDaysPolicy {

    private ReceptionDaysPolicy() {}

    /**
     * The days of a rule.
     *
     * @param held days that are held, in order, each once
     * @param off days of the rule that are days off
     */
    public record Days(List<LocalDate> held, List<LocalDate> off) {}

    /** From the first day up to and with the last; both are the same for a single day. */
    public static Days days(LocalDate first, ReceptionRepeat repeat, LocalDate until, WorkingCalendar calendar) {
        List<LocalDate> held = new ArrayList<>();
        List<LocalDate> off = new ArrayList<>();
        for (int i = 0; ; i++) {
            LocalDate day = repeat == ReceptionRepeat.WEEKLY ? first.plusWeeks(i) : first.plusMonths(i);
            if (day.isAfter(until) || (repeat == ReceptionRepeat.ONCE && i > 0)) {
                return new Days(List.copyOf(held), List.copyOf(off));
            }
            if (calendar.isWorkingDay(day)) {
                held.add(day);
                continue;
            }
            off.add(day);
            if (repeat == ReceptionRepeat.MONTHLY) {
                held.add(calendar.sameOrNextWorkingDay(day));
            }
        }
    }
}
