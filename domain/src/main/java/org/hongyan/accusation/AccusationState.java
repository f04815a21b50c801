package org.hongyan.accusation;

import java.util.EnumSet;
import java.util.Set;

/** How far a discipline office is with an accusation. */
public enum AccusationState {
    /** 收到: not read yet, or its paper still on the way. */
    RECEIVED,
    /** 已登记: read, classified. */
    REGISTERED,
    /** 已受理 */
    ACCEPTED,
    /** 核查中 */
    CHECKING,
    /** 已办结, feedback outstanding */
    COMPLETED,
    /** 已反馈 or nothing to feed back */
    CLOSED,
    /** 重复件, kept with the first one */
    KEPT,
    /** 已转有权机关: nothing of it stays here */
    PASSED_ON;

    private static final Set<AccusationState> BEFORE_ACCEPTANCE = EnumSet.of(RECEIVED, REGISTERED);
    private static final Set<AccusationState> DONE = EnumSet.of(CLOSED, KEPT, PASSED_ON);

    boolean beforeAcceptance() {
        return BEFORE_ACCEPTANCE.contains(this);
    }

    /** True where nothing more is to be done. */
    public boolean done() {
        return DONE.contains(this);
    }
}
