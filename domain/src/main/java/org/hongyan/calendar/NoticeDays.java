package org.hongyan.calendar;

import java.util.List;
import org.hongyan.deadline.CalendarDay;
import org.hongyan.shared.FieldError;

/**
 * What was understood of an announcement.
 *
 * @param days days found, in order
 * @param doubts what does not agree in the text: a weekday in brackets, a number of days, a date outside the year
 */
public record NoticeDays(List<CalendarDay> days, List<FieldError> doubts) {

    public NoticeDays {
        days = List.copyOf(days);
        doubts = List.copyOf(doubts);
    }
}
