package org.hongyan.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongyan.deadline.ClockKind;

/**
 * One clock that a transition starts or stops.
 *
 * @param clock the clock; null for every running clock of the matter
 * @param marks how
 */
public record ClockChange(ClockKind clock, Set<ClockMark> marks) {

    private static final String ALL = "all";

    public ClockChange {
        marks = marks.isEmpty() ? Set.of() : Set.copyOf(marks);
    }

    /** True if it means every running clock. */
    public boolean everyClock() {
        return clock == null;
    }

    public boolean is(ClockMark mark) {
        return marks.contains(mark);
    }

    /** Reads {@code CL1:prov:if|CL3}, {@code all} or nothing. */
    static List<ClockChange> parse(String cell) {
        List<ClockChange> changes = new ArrayList<>();
        for (String part : cell.isEmpty() ? new String[0] : cell.split("\\|")) {
            String[] words = part.split(":");
            EnumSet<ClockMark> marks = EnumSet.noneOf(ClockMark.class);
            Arrays.stream(words).skip(1).map(ClockMark::ofCode).forEach(marks::add);
            changes.add(new ClockChange(words[0].equals(ALL) ? null : ClockKind.ofCode(words[0]), marks));
        }
        return List.copyOf(changes);
    }
}
