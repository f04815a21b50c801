package org.hongyan.deadline;

/** The public holidays of the national calendar. */
public enum Holiday {
    NEW_YEAR,
    SPRING_FESTIVAL,
    QINGMING,
    LABOUR_DAY,
    DRAGON_BOAT,
    MID_AUTUMN,
    NATIONAL_DAY,
    /** 3 September 2015 only. */
    VICTORY_DAY
}
