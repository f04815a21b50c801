package org.hongyan.matter;

/** What a petition wants (domain.md §3.10, nature tree). */
public enum Nature {
    /** 申诉求决 */
    CLAIM,
    /** 建议意见 */
    SUGGESTION,
    /** 检举控告: outside a discipline office only a slip. */
    ACCUSATION,
    /** 咨询、感谢、其他 */
    OTHER
}
