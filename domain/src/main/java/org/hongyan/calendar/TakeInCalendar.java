package org.hongyan.calendar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.audit.AuditSubject;
import org.hongyan.deadline.WorkingCalendar;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;
import org.jspecify.annotations.Nullable;

/**
 * An administrator of the province takes in the holidays of a year as the State Council announced them. From then on
 * due dates count by them; those that run are counted again by the day passing.
 */
@UseCase
@LegalBasis("全国年节及纪念日放假办法 第六条")
public class TakeInCalendar {

    private static final int LONGEST_NUMBER = 60;

    @Inject
    private CalendarNotices notices;

    @Inject
    private AuditSubject subject;

    @Inject
    private Event<CalendarChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Returns the number of the announcement in this deployment.
     *
     * @param text as published, or lines {@code date,kind,name}
     */
    @Requires(Permission.PROVINCE_ADMIN)
    public int takeIn(
            @Nullable Integer year,
            @Nullable String documentNumber,
            @Nullable LocalDate announcedOn,
            @Nullable String text) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate today = SystemTime.today(clock);
        int first = WorkingCalendar.official().firstOfficialYear();
        if (year == null || year < first || year > today.getYear() + 1) {
            errors.add(new FieldError("/year", "calendar.year", first, today.getYear() + 1));
        }
        if (documentNumber == null || documentNumber.isBlank()) {
            errors.add(new FieldError("/documentNumber", "text.missing"));
        } else if (documentNumber.length() > LONGEST_NUMBER) {
            errors.add(new FieldError("/documentNumber", "text.tooLong", documentNumber.length(), LONGEST_NUMBER));
        }
        if (announcedOn == null || announcedOn.isAfter(today)) {
            errors.add(new FieldError("/announcedOn", announcedOn == null ? "day.missing" : "calendar.future"));
        }
        NoticeDays reading = NoticeText.read(year == null ? today.getYear() : year, text);
        errors.addAll(reading.doubts());
        if (!errors.isEmpty() || year == null || documentNumber == null || announcedOn == null) {
            throw new InvalidInputException(errors);
        }
        int version = notices.add(year, documentNumber.strip(), announcedOn, reading.days());
        subject.detail("year", year.toString());
        subject.detail("document", documentNumber.strip());
        changed.fire(new CalendarChanged(version));
        return version;
    }
}
