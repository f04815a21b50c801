package org.hongyan.deadline.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.hongyan.deadline.CalendarSource;
import org.hongyan.deadline.WorkingCalendar;

/** The calendar that comes with the product. */
@ApplicationScoped
class BundledCalendar implements CalendarSource {

    @Override
    public WorkingCalendar calendar() {
        return WorkingCalendar.official();
    }
}
