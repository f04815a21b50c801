package org.hongyan.standin;

/** Why nobody at the office can do it. */
public enum StandInCause {
    /** Recused, or complained of. */
    BARRED,
    /** Away, ill, or the post is empty. */
    ABSENT
}
