package org.hongyan.matching;

/** Whether a petition is the first of its matter or a repeat (重复), at its office and in the whole deployment. */
public enum Repetition {
    /** The first anywhere (初次). */
    FIRST,
    /** The first at its office; the matter had been petitioned at another one. */
    FIRST_HERE,
    /** Not the first at its office, and so not in the deployment. */
    REPEAT,
    /** Material for a review that was running: no repeat. */
    REVIEW_MATERIAL;

    /** True if it was the first at its office. */
    public boolean firstHere() {
        return this == FIRST || this == FIRST_HERE;
    }

    /** True if the matter had been petitioned before, wherever. */
    public boolean repeat() {
        return this == FIRST_HERE || this == REPEAT;
    }
}
