package org.hongyan.calendar.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.hongyan.calendar.CalendarChanged;
import org.hongyan.deadline.CalendarSource;
import org.hongyan.deadline.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** The calendar that counts now. Remembered for a minute: the other site and other servers learn of a change by then. */
@ApplicationScoped
class CalendarInForce implements CalendarSource {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JpaCalendarNotices years;
    private final Clock clock;
    private volatile @Nullable Remembered remembered;

    private record Remembered(WorkingCalendar calendar, Instant until) {}

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected CalendarInForce() {
        this(null, null);
    }

    @Inject
    CalendarInForce(JpaCalendarNotices years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    @Override
    public WorkingCalendar calendar() {
        Remembered known = remembered;
        Instant now = clock.instant();
        if (known == null || !now.isBefore(known.until())) {
            known = new Remembered(Objects.requireNonNull(years.inForce()), now.plus(REMEMBERED));
            remembered = known;
        }
        return known.calendar();
    }

    /** What was announced counts from the moment it is stored. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged changed) {
        remembered = null;
    }
}
