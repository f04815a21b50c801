package org.hongyan.matter;

import java.util.Arrays;

/** How a transition touches a clock. */
public enum ClockMark {
    /** Only in the cases domain.md §3.2 names, or where the clock is running at all. */
    WHERE_IT_APPLIES("if"),
    /** By the service of the row's document, not by the transition itself. */
    AT_SERVICE("served"),
    /** Stops provisionally: an upheld objection, a recall or a takeover lets it run on. */
    PROVISIONAL("prov"),
    /** Starts again with its original due date; the days in between count. */
    REVIVED("revive"),
    /** The due date moves. */
    EXTENDED("extended"),
    /** The days are not counted. */
    PAUSED("pause");

    private final String code;

    ClockMark(String code) {
        this.code = code;
    }

    static ClockMark ofCode(String code) {
        return Arrays.stream(values())
                .filter(mark -> mark.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
