package org.hongyan.petition;

/** Why a petition goes the green lane (绿色通道) and is shown before others; it moves no statutory date. */
public enum PriorityReason {
    /** Life, health or a damage that grows is at stake. */
    URGENT,
    /** Old people. */
    AGE,
    DISABILITY,
    /** Serious illness, pregnancy, a child alone. */
    HARDSHIP,
    /** Came on a day off. */
    HOLIDAY
}
