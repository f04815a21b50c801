package org.hongyan.calendar;

import java.time.LocalDate;
import java.util.List;
import org.hongyan.deadline.CalendarDay;

/** The announcements taken in by this deployment, beside the years that come with the product. */
public interface CalendarNotices {

    /** All of them, newest first; a year may occur several times. */
    List<CalendarNotice> all();

    /** Stores an announcement; returns its number. Only for an administrator of the province. */
    int add(int year, String documentNumber, LocalDate announcedOn, List<CalendarDay> days);
}
