package org.hongyan.matter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The work lists of the caller's body. */
public interface DeskLists {

    /** Counts stop here: shown as "999+". */
    int COUNT_LIMIT = 1000;

    /** One page, in the order of the query. */
    List<DeskRow> page(DeskQuery query);

    /** The rows of these matters, of any group, in the order given; what is not in the own list is left out. */
    List<DeskRow> rows(Collection<UUID> matterIds);

    /** The row of the matter with that number, upper or lower case; none or one. */
    List<DeskRow> numbered(String number);

    /** The marks of one matter in the own list; none if it does not stand there. */
    List<String> marks(UUID matterId);

    /** How many rows wait for what, each counted up to {@link #COUNT_LIMIT}. */
    Map<DeskGroup, Integer> counts();

    /** How many rows each query has in all its pages, each counted up to {@link #COUNT_LIMIT}, by one statement. */
    List<Integer> counts(List<DeskQuery> queries);

    /** Limits of the own body of which it was reminded on that day, the first due first. */
    List<DeadlineReminder> reminders(LocalDate day, int limit);
}
