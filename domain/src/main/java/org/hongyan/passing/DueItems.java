package org.hongyan.passing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;

/** What the day passing looks for, in all offices: ids and dates, no content. Only for the job's own role. */
public interface DueItems {

    /** Matters that everybody has asked to withdraw, or that have been answered since; with the day of the last wish. */
    List<DueItem> withdrawn();

    /** Questions about a same matter elsewhere that nobody has looked for yet; the id is that of the question. */
    List<DueItem> asks(LocalDate today);

    /** Questions whose days for an answer ended before that day; the id is that of the question. */
    List<DueItem> unanswered(LocalDate today);

    /** Matters in which the sender had to decide on an objection before that day and its head does not know yet. */
    List<DueItem> undecided(LocalDate before);

    /** Matters with promises due before that day that nobody has pointed out yet. */
    List<DueItem> promised(LocalDate before);

    /** Submissions received before that day and not yet registered. */
    List<DueItem> unregistered(LocalDate before);

    /** Matters with a running clock of that kind due before that day, each once for a body. */
    List<DueItem> past(ClockKind kind, LocalDate before);

    /** Replied matters without a running review limit and without an open report, a page after that id. */
    List<DueItem> replied(UUID after);

    /** Matters with a clock counted by an older calendar than the one in force, due in or after an announced year. */
    List<DueItem> countedByAnOlderCalendar();

    /** Reviewed matters with nothing ordered that is not done and no running limit, a page after that id. */
    List<DueItem> reviewed(UUID after);

    /** Matters with a limit of which its body may have to be reminded by that day, each once for a body. */
    List<DueItem> toRemind(LocalDate today);

    /** Matters in which a body is late with something that can climb to a superior, each once for a body. */
    List<DueItem> late(LocalDate today);

    /** Matters with rating windows that closed before that day and are not shown yet, each once for a body. */
    List<DueItem> closedRatings(LocalDate before);
}
