package org.hongyan.admin.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.deadline.Deadlines;
import org.hongyan.shared.Permission;
import org.hongyan.shared.time.SystemTime;

/** The warning above every page of those who can see to it, while the holidays of a year are missing. */
@Named
@RequestScoped
public class CalendarMissingPage {

    @Inject
    private Deadlines deadlines;

    @Inject
    private DeskPage desk;

    @Inject
    private Clock clock;

    /** The year that should be here by now; null if none is missing, or for somebody who cannot see to it. */
    public Integer getYear() {
        boolean concerns = desk.may(Permission.PROVINCE_ADMIN)
                || desk.may(Permission.OFFICE_ADMIN)
                || desk.may(Permission.SUPERVISE);
        return concerns
                ? deadlines.calendar().missingYear(SystemTime.today(clock)).orElse(null)
                : null;
    }

    /** True for those who take the year in. */
    public boolean isOwn() {
        return desk.may(Permission.PROVINCE_ADMIN);
    }
}
