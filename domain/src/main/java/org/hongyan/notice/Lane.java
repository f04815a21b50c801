package org.hongyan.notice;

/** Messages of different haste do not wait for each other. */
public enum Lane {
    /** What petitioners are told. */
    NOTICE,
    /** What the day passing brings about. */
    DEADLINE,
    /** Figures to be added up. */
    SUMMARY
}
