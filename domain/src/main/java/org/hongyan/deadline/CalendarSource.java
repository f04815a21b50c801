package org.hongyan.deadline;

/** Where the working calendar comes from: the one in the product, or the one an administrator imported. */
@FunctionalInterface
public interface CalendarSource {
    WorkingCalendar calendar();
}
