package org.hongyan.province;

/** Where an office is in its life. */
public enum OfficeState {
    /** Founded, and something is missing before it can begin. */
    PLANNED,
    /** Nothing is missing; an administrator of the province may let it begin. */
    READY,
    /** Takes petitions and works on them. */
    LIVE,
    /** Reads and changes nothing; the public is told where to turn. */
    SUSPENDED,
    /** Over; what it left is read by its successor. */
    CLOSED
}
