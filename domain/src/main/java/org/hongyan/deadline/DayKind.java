package org.hongyan.deadline;

/** How an announced day differs from the ordinary week. */
public enum DayKind {
    /** No work. */
    HOLIDAY,
    /** A Saturday or Sunday that is worked. */
    WORKDAY
}
