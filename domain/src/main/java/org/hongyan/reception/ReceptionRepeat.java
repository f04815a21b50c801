package org.hongyan.reception;

/** How often a day of the rota comes again (domain.md E03, N01). */
public enum ReceptionRepeat {
    ONCE,
    /** The same day of every week; a day off is left out. */
    WEEKLY,
    /** The same day of every month; a day off gives way to the next working day. */
    MONTHLY
}
