package org.hongyan.audit;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One timeline and what is wrong with it.
 *
 * @param number of the matter; empty where the caller knows it
 * @param entries how many entries stand in it
 * @param faults empty if it holds
 */
public record CheckedTimeline(UUID matterId, String number, String officeName, int entries, List<Fault> faults) {

    /** What can be wrong with an entry. */
    public enum Kind {
        /** Entry or link is not what was written. */
        CHANGED,
        /** Its content is gone, and no later entry says why. */
        ERASED,
        /** It was taken out. */
        MISSING,
        /** The end was cut off, or the head set back. */
        CUT,
        /** It is not what was sealed. */
        SEALED
    }

    /**
     * One fault.
     *
     * @param seq number of the entry, from 1
     */
    public record Fault(int seq, Kind kind) {}

    public CheckedTimeline {
        faults = List.copyOf(faults);
    }

    /** True if nothing is wrong. */
    public boolean holds() {
        return faults.isEmpty();
    }

    /** Reads what the database writes, {@code 3 CHANGED,5 CUT}; null is nothing. */
    public static List<Fault> faults(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(written.split(",", -1))
                .map(one -> one.split(" ", 2))
                .map(one -> new Fault(Integer.parseInt(one[0]), Kind.valueOf(one[1])))
                .toList();
    }
}
