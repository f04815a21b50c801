package org.hongyan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.DueDate;
import org.hongyan.deadline.Term;
import org.hongyan.deadline.WarningGrade;
import org.hongyan.deadline.WorkingCalendar;
import org.hongyan.shared.LegalBasis;

/** What will be late below the caller's office before long: three quarters and more of the limit are used. */
@ApplicationScoped
@LegalBasis("信访工作条例 第三十八条；domain.md §2.3")
public class EndingSoon {

    /** Days in which the last quarter of the longest limits falls. */
    private static final int DAYS = 30;

    private final Supervisions supervisions;
    private final Deadlines deadlines;

    /** For the proxy. */
    protected EndingSoon() {
        this(null, null);
    }

    @Inject
    EndingSoon(Supervisions supervisions, Deadlines deadlines) {
        this.supervisions = supervisions;
        this.deadlines = deadlines;
    }

    /** One limit of one body, and how much of it is used. */
    public record Line(Supervisions.OverdueLine of, WarningGrade grade) {}

    /** The first due first; at most 500. */
    public List<Line> below(LocalDate today) {
        return supervisions.ending(today, today.plusDays(DAYS)).stream()
                .map(line -> new Line(line, grade(line.startedOn(), line.dueOn(), today, deadlines.calendar())))
                .filter(line -> line.grade().compareTo(WarningGrade.THREE_QUARTERS) >= 0)
                .toList();
    }

    /** How much of a limit between two days is used, in +08:00. */
    static WarningGrade grade(LocalDate startedOn, LocalDate dueOn, LocalDate today, WorkingCalendar calendar) {
        DueDate due = new DueDate(startedOn, Term.until(dueOn), dueOn, dueOn, dueOn, dueOn, List.of(), false);
        return WarningGrade.on(today, due, calendar);
    }
}
