package org.hongyan.petition;

/** How a petition came in (信访形式). */
public enum Channel {
    ONLINE,
    LETTER,
    VISIT,
    CALL,
    /** Slip from an opinion box. */
    BOX,
    /** Leader's mailbox. */
    MAILBOX,
    /** Handed down from above on paper. */
    HANDED_DOWN;

    /** True where a collective one counts by head-count as a visit. */
    public boolean isVisit() {
        return this == VISIT;
    }
}
