package org.hongyan.admin.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * One holiday of a year, as a line of the table.
 *
 * @param name of the holiday
 * @param from first day off
 * @param to last day off
 * @param days how many days off
 * @param workdays Saturdays and Sundays worked for it
 */
public record HolidayLine(String name, LocalDate from, LocalDate to, int days, List<LocalDate> workdays) {}
