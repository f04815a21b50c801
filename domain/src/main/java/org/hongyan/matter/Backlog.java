package org.hongyan.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A matter that has become old by its days (积案, domain.md §3.8): 180 days after it was first registered and not ended. The
 * two other ways, a key list and repeats after a reply, are marked where they happen.
 */
public final class Backlog {

    /** Its mark in the lists. */
    private static final String MARK = "BACKLOG";

    private static final Pattern COMMA = Pattern.compile(",");

    private static final int DAYS = 180;

    private Backlog() {}

    /** The marks of a row as they are stored, with this one where the day has come. */
    public static List<String> marks(String stored, LocalDate registeredOn, MatterState state, LocalDate today) {
        List<String> marks = new ArrayList<>();
        if (stored != null && !stored.isEmpty()) {
            COMMA.splitAsStream(stored).forEach(marks::add);
        }
        if (byAge(registeredOn, state, today) && !marks.contains(MARK)) {
            marks.add(MARK);
        }
        return List.copyOf(marks);
    }

    /** True from the hundred and eightieth day on. */
    static boolean byAge(LocalDate registeredOn, MatterState state, LocalDate today) {
        return registeredOn != null && !state.terminal() && !today.isBefore(registeredOn.plusDays(DAYS));
    }
}
