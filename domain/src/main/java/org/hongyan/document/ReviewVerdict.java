package org.hongyan.document;

/** What a review says of the opinion attacked (domain.md §2.9). */
public enum ReviewVerdict {
    /** 维持. */
    UPHELD,
    /** 变更: the reviewing body decides itself, the first body carries it out. */
    CHANGED,
    /** 责令重新办理: the first body decides anew. */
    REDO
}
