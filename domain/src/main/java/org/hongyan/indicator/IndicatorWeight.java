package org.hongyan.indicator;

/** Whether it may count in an assessment (domain.md §3.6, scoring guard). */
public enum IndicatorWeight {
    /** By default. */
    SCORED,
    /** Told, and without weight until an office gives it one. */
    SHOWN,
    /** Never, by nobody: it would reward silencing people. */
    NEVER
}
