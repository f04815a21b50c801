package org.hongyan.fairness;

/** Why somebody must keep away from a matter; the clerk reads it beside what cannot be chosen. */
public enum BarReason {
    /** The petitioner wants no village to know. */
    KEPT_FROM_VILLAGE,
    /** Entered as complained of. */
    NAMED,
    /** A village whose name stands in the title, the place or a demand. */
    NAMED_IN_TEXT,
    /** Village affairs, village finances or the conduct of cadres, at the village's place. */
    VILLAGE_AFFAIRS,
    /** Works for a unit that must keep away. */
    WORKS_THERE,
    /** Stated an interest of one's own, or was set aside by the head. */
    RECUSED
}
