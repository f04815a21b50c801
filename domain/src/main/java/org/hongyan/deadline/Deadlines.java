package org.hongyan.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Computes due dates by the policies and the working calendar. */
@ApplicationScoped
public class Deadlines {

    private final CalendarSource source;

    /** For the proxy. */
    protected Deadlines() {
        this(WorkingCalendar::official);
    }

    @Inject
    public Deadlines(CalendarSource source) {
        this.source = source;
    }

    /** By the calendar that comes with the product. */
    public static Deadlines official() {
        return new Deadlines(WorkingCalendar::official);
    }

    public WorkingCalendar calendar() {
        return source.calendar();
    }

    /** The due date of a clock that runs undisturbed, started by an event of that day (+08:00). */
    public DueDate due(ClockKind kind, LocalDate start) {
        return due(ClockRun.of(kind, start));
    }

    public DueDate due(ClockKind kind, ClockVariant variant, LocalDate start) {
        return due(ClockRun.of(kind, start).as(variant));
    }

    /** The due date of a clock with all that happened to it. */
    public DueDate due(ClockRun run) {
        ClockPolicy policy = run.kind().policy();
        Term term = policy.term(run);
        if (!policy.existsUnder(run.rules())) {
            return DueDate.absent(run.start(), term, Reason.NO_CLOCK_2005);
        }
        return new DueDateCount(calendar(), run.start(), term)
                .count(run.pauses(), policy.pausable())
                .extend(run.extensions(), policy.extendable())
                .result();
    }

    /** The due date of a timer that is not a clock of the law; counted in the same way. */
    public DueDate due(SmallTimer timer, LocalDate start) {
        return new DueDateCount(calendar(), start, timer.term()).result();
    }

    /** True if a matter registered on that day has this clock at all. */
    public boolean exists(ClockKind kind, LocalDate registered) {
        return kind.policy().existsUnder(RuleVersion.of(registered));
    }
}
