package org.hongyan.library;

/** What an entry is. */
public enum LibraryKind {
    /** An article of a law or regulation. */
    ARTICLE,
    /** A local rule or circular, or a clause of it. */
    RULE,
    /** Words that are used again and again. */
    STANDARD
}
