package org.hongyan.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The work lists of the caller's body. */
public interface DeskLists {

    /** Counts stop here: shown as "999+". */
    int COUNT_LIMIT = 1000;

    /** One page, by due date. */
    List<DeskRow> page(DeskQuery query);

    /** The marks of one matter in the own list; none if it does not stand there. */
    List<String> marks(UUID matterId);

    /** How many rows wait for what, each counted up to {@link #COUNT_LIMIT}. */
    Map<DeskGroup, Integer> counts();

    /** Limits of the own body of which it was reminded on that day, the first due first. */
    List<DeadlineReminder> reminders(LocalDate day, int limit);
}
