package org.hongyan.matter;

/** Who may read an entry of the timeline. */
public enum Audience {
    /** The petitioner and everybody with a part in the matter. */
    PETITIONER,
    /** Everybody with a part in the matter. */
    CHAIN,
    /** The body that wrote it. */
    OFFICE
}
