package org.hongyan.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The work lists of the caller's body. */
public interface DeskLists {

    /** Counts stop here: shown as "999+". */
    int COUNT_LIMIT = 1000;

    /** One page, by due date. */
    List<DeskRow> page(DeskQuery query);

    /** How many rows wait for what, each counted up to {@link #COUNT_LIMIT}. */
    Map<DeskGroup, Integer> counts();

    /** Limits of the own body of which it was reminded on that day, the first due first. */
    List<DeadlineReminder> reminders(LocalDate day, int limit);
}
