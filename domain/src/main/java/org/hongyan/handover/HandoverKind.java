package org.hongyan.handover;

/** How a matter goes from body to body (domain.md §3.4). */
public enum HandoverKind {
    /** 转送、转办: jurisdiction passes, no duty to report. */
    REFER,
    /** 交办: the sender keeps oversight, the receiver reports. */
    ASSIGN
}
