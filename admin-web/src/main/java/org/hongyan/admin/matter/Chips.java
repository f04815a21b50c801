package org.hongyan.admin.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockRun;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.DueDate;
import org.hongyan.deadline.DueState;
import org.hongyan.deadline.Term;
import org.hongyan.deadline.TermUnit;
import org.hongyan.deadline.WarningGrade;
import org.hongyan.deadline.WorkingCalendar;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.MatterClock;
import org.hongyan.shared.time.SystemTime;

/** Turns clocks into chips and cards for the present day (ui.md §5.1, §5.2). */
@RequestScoped
public class Chips {

    private static final int ALL = 100;
    /** Clocks whose length somebody sets. */
    private static final Set<ClockKind> LIMIT_SET =
            EnumSet.of(ClockKind.ASSIGNED_LIMIT, ClockKind.REPORT_CHECK, ClockKind.RATING, ClockKind.PROPOSAL_ANSWER);

    private final Deadlines deadlines;
    private final Clock clock;

    /** For the proxy. */
    protected Chips() {
        this(null, null);
    }

    @Inject
    public Chips(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public LocalDate today() {
        return SystemTime.today(clock);
    }

    /** The chip of a running clock of which a list knows start and due date. */
    public DueChip running(ClockKind kind, LocalDate startedOn, LocalDate dueOn) {
        return chip(kind, counted(kind, startedOn, dueOn));
    }

    /** The chip of days that are set, not counted by the law. */
    public DueChip days(Enum<?> name, LocalDate startedOn, LocalDate dueOn) {
        DueDate due =
                deadlines.due(ClockRun.of(ClockKind.ASSIGNED_LIMIT, startedOn).within(Term.until(dueOn)));
        DueChip chip = chip(ClockKind.ASSIGNED_LIMIT, due);
        return new DueChip(
                chip.kind(),
                chip.icon(),
                chip.text(),
                chip.due(),
                List.of(Texts.of(name), chip.reasons().get(1)));
    }

    /** The chip of a clock that the law has started though nobody has set it yet. */
    public DueChip running(ClockKind kind, LocalDate startedOn) {
        return chip(kind, deadlines.due(kind, startedOn));
    }

    /** The card of a clock in the head of the case page. */
    public ClockCard card(ClockLine line) {
        DueDate due = DueDate.restore(
                line.startedOn(),
                line.originalDueOn(),
                line.dueOn(),
                String.join("|", line.because()),
                line.provisional());
        String why = why(line.kind(), due);
        if (line.state() == MatterClock.State.RUNNING) {
            DueChip left = chip(line.kind(), due);
            DueState state = DueState.on(today(), line.kind(), due, deadlines.calendar());
            DueChip chip = new DueChip(left.kind(), left.icon(), Texts.of(state), left.due(), left.reasons());
            int percent = Math.min(ALL, WarningGrade.percentUsed(today(), due, deadlines.calendar()));
            String day = Texts.text("case.clock.until", Format.date(line.dueOn()));
            String until = line.provisional() ? Texts.text("case.clock.provisional", day) : day;
            // the last day stands beside it; the petitioner's own chip would say it once more
            String amount = state == DueState.PETITIONERS_OWN
                    ? Texts.text("work.due.left", Math.max(0, ChronoUnit.DAYS.between(today(), line.dueOn())))
                    : left.text();
            return new ClockCard(Texts.of(line.kind()), chip, amount, until, percent, why);
        }
        return stopped(line);
    }

    private ClockCard stopped(ClockLine line) {
        boolean paused = line.state() == MatterClock.State.PAUSED;
        DueChip chip = new DueChip(
                paused ? "pause" : "stop",
                paused ? "paused" : "stopped",
                Texts.text(paused ? "case.clock.paused" : "case.clock.stopped"),
                line.dueOn(),
                List.of());
        LocalDate end = line.stoppedOn() == null ? today() : line.stoppedOn();
        long used = Math.max(0, ChronoUnit.DAYS.between(line.startedOn(), end));
        long whole = Math.max(1, ChronoUnit.DAYS.between(line.startedOn(), line.dueOn()));
        return new ClockCard(
                Texts.of(line.kind()),
                chip,
                Texts.text("case.clock.usedDays", used),
                Texts.text("case.clock.stoppedOn", Format.shortDate(end)),
                (int) Math.min(ALL, used * ALL / whole),
                Texts.text("case.clock.ran", Format.shortDate(line.startedOn()), Format.shortDate(line.dueOn())));
    }

    private DueChip chip(ClockKind kind, DueDate due) {
        WorkingCalendar calendar = deadlines.calendar();
        DueState state = DueState.on(today(), kind, due, calendar);
        boolean working = due.term().unit() == TermUnit.WORKING_DAY;
        long left = working && state != DueState.OVERDUE
                ? calendar.workingDaysBetween(today(), due.due())
                : ChronoUnit.DAYS.between(today(), due.due());
        String name = Texts.of(kind);
        return new DueChip(
                style(state),
                icon(state),
                words(state, left, working, due.due()),
                due.due(),
                List.of(name, why(kind, due)));
    }

    /** The reasons of the day; a limit that is no law's says so first. */
    private String why(ClockKind kind, DueDate due) {
        String counted = due.explain(deadlines.calendar(), Texts.locale());
        return kind.ownPromise() ? Texts.text("case.clock.ownPromise", counted) : counted;
    }

    /** The same clock counted again, which knows the reasons; what was set or moved by somebody is a fixed date. */
    private DueDate counted(ClockKind kind, LocalDate startedOn, LocalDate dueOn) {
        if (!LIMIT_SET.contains(kind)) {
            DueDate counted = deadlines.due(kind, startedOn);
            if (counted.exists() && counted.due().equals(dueOn)) {
                return counted;
            }
        }
        return deadlines.due(ClockRun.of(ClockKind.ASSIGNED_LIMIT, startedOn).within(Term.until(dueOn)));
    }

    private static String style(DueState state) {
        return switch (state) {
            case ON_TIME -> "ok";
            case NEAR -> "due";
            case URGENT -> "urgent";
            case OVERDUE -> "over";
            case STOPPED -> "";
            case PAUSED -> "pause";
            case PETITIONERS_OWN -> "info";
        };
    }

    private static String icon(DueState state) {
        return switch (state) {
            case ON_TIME -> "check";
            case NEAR -> "half";
            case URGENT -> "triangle";
            case OVERDUE -> "octagon";
            case STOPPED -> "stopped";
            case PAUSED -> "paused";
            case PETITIONERS_OWN -> "person";
        };
    }

    private static String words(DueState state, long left, boolean working, LocalDate dueOn) {
        return switch (state) {
            case PETITIONERS_OWN -> Texts.text("work.due.petitioners", Format.shortDate(dueOn));
            case OVERDUE -> Texts.text("work.due.over", Math.abs(left));
            default ->
                left <= 0
                        ? Texts.text("work.due.today")
                        : Texts.text(working ? "work.due.workingLeft" : "work.due.left", left);
        };
    }
}
