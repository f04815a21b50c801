package org.hongyan.notice;

/** What became of a notice. */
public enum NoticeState {
    /** Waits to be sent. */
    WAITING,
    /** The gateway took it. */
    SENT,
    /** There is no gateway or no way to reach the petitioner electronically: staff pass it on. */
    KEPT,
    /** The gateway refused it for good: staff pass it on. */
    FAILED,
    /** A member of staff has passed it on. */
    PASSED_ON
}
