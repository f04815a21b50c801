package org.hongyan.deadline;

import java.time.LocalDate;

/**
 * One day that the State Council announced to differ from the ordinary week.
 *
 * @param date the day
 * @param kind no work, or worked although a weekend day
 * @param holiday the holiday it belongs to
 */
public record CalendarDay(LocalDate date, DayKind kind, Holiday holiday) {

    /** Reads a line {@code date,kind,name}. */
    static CalendarDay parse(String line) {
        String[] cells = line.split(",", -1);
        return new CalendarDay(LocalDate.parse(cells[0]), DayKind.valueOf(cells[1]), Holiday.valueOf(cells[2]));
    }
}
