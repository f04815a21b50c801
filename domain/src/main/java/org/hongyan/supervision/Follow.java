package org.hongyan.supervision;

/** Whether the addressee follows what was asked of it; not or partly with a reason. */
public enum Follow {
    FULLY,
    PARTLY,
    NOT
}
