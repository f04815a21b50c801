package org.hongyan.document;

/** What an opinion says of one demand (domain.md §1.2, B15). */
public enum Finding {
    SUPPORTED,
    REASONABLE_WITHOUT_BASIS,
    NOT_SUPPORTED
}
