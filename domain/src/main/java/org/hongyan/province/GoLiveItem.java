package org.hongyan.province;

/** What must be there before an office can begin. */
public enum GoLiveItem {
    /** The body that is the office itself. */
    UNITS,
    /** Somebody who sets the office up. */
    ADMINISTRATOR,
    /** Somebody who registers, somebody who handles, somebody who approves; in a discipline office its clerk. */
    ROLES,
    /** Prefix of its petition numbers. */
    NUMBERING,
    /** Address, telephone and opening hours, as petitioners read them. */
    CONTACTS,
    /** The announced holidays of the running year; the same for every office. */
    CALENDAR
}
