package org.hongyan.procedure;

/** Why a matter is not, or no longer, accepted (domain.md §2.1a); each with its article in the bundle. */
public enum RefusalGround {
    /** Not within the powers of the office or of its system; a petition office refers instead. */
    NOT_WITHIN_POWERS("N3", false, false),
    /** No review was asked for in time. */
    REVIEW_NOT_ASKED("N5", true, false),
    /** No review was asked for, a superior was visited instead. */
    REVIEW_SKIPPED("N6", true, false),
    /** Visited above the competent and the next level. */
    LEVELS_SKIPPED("N7", true, false),
    /** A final review has decided on the same facts and reasons. */
    FINAL_OPINION("N2", false, true),
    /** Confirmed as completed before on the same facts and reasons. */
    ENDED_BEFORE("N8", false, true);

    private final String code;
    private final boolean visitsOnly;
    private final boolean noLonger;

    RefusalGround(String code, boolean visitsOnly, boolean noLonger) {
        this.code = code;
        this.visitsOnly = visitsOnly;
        this.noLonger = noLonger;
    }

    /** The number the analysis uses. */
    public String code() {
        return code;
    }

    /** Never a ground for letters, calls and online items. */
    public boolean visitsOnly() {
        return visitsOnly;
    }

    /** True where the matter is no longer accepted, false where it is not accepted. */
    public boolean noLonger() {
        return noLonger;
    }
}
