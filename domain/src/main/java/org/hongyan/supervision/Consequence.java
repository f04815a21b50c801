package org.hongyan.supervision;

/** What follows an answer that is not enough, or none (信访工作条例 第三十九条). */
public enum Consequence {
    /** 约谈. */
    TALK,
    /** 通报. */
    CIRCULAR,
    /** 挂牌督办. */
    LISTED
}
