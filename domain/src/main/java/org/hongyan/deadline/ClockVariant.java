package org.hongyan.deadline;

/** Which of its lengths a clock runs with. Most clocks have only one. */
public enum ClockVariant {
    /** The only or ordinary length. */
    STANDARD,
    /** CL11: handover. */
    DISPATCH,
    /** CL11: acceptance. */
    ACCEPT,
    /** CL11, CL17: answer. */
    ANSWER,
    /** CL14: rush matter done. */
    DONE,
    /** CL14: rush matter reported. */
    REPORT,
    /** CL15: notice to a person who accused under his or her own name. */
    NOTICE,
    /** CL15: feedback to that person. */
    FEEDBACK,
    /** CL17: complex suggestion. */
    COMPLEX,
    /** CL17: part of a co-handler. */
    CO_HANDLER,
    /** CL17: answered once more, because the deputies were not satisfied. */
    REDO
}
