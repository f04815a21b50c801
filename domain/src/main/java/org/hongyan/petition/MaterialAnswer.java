package org.hongyan.petition;

/** How new material in an answered matter was dealt with (T37). */
public enum MaterialAnswer {
    /** Answered in writing. */
    REPLIED,
    /** The matter is handled again (T27). */
    REOPENED,
    /** The matter was taken up again (T48). */
    RESUMED,
    /** The petitioner asked for an opinion (T47). */
    OPINION,
    /** It is a matter of its own and was registered as one. */
    REGISTERED
}
