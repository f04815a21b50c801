package org.hongyan.province;

/** What was done with an office. */
public enum OfficeChangeKind {
    FOUNDED,
    WENT_LIVE,
    SUSPENDED,
    RESUMED,
    RENAMED,
    CONTACTS,
    CLOSED
}
