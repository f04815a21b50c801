package org.hongyan.reply;

/** What is looked at before an opinion goes to the head (办理检查). */
public enum OpinionCheck {
    FINDING(true, "finding", "finding.missing"),
    FACTS(true, "facts", "facts.missing"),
    LEGAL_BASIS(true, "legalBasis", "legalBasis.missing"),
    OPINION(true, "opinion", "opinion.missing"),
    /** Who carries out a supported demand, and by when. */
    COMMITMENT(true, "promisedOn", "commitment.missing"),
    /** The petitioner was heard, or would not be. */
    HEARD(true, "", ""),
    /** An unsupported demand was explained to the petitioner. */
    EXPLAINED(true, "", ""),
    /** Sent back by a review: not the same result on the same facts and basis once more. */
    NOT_THE_SAME(true, "", ""),
    /** The opinion names the body that reviews it, where there is one. */
    REMEDY(false, "", ""),
    /** A hearing that was announced has its conclusion, or was cancelled. */
    HEARING_CONCLUDED(true, "", ""),
    INVESTIGATED(false, "", ""),
    IN_TIME(false, "", "");

    private final boolean must;
    private final String field;
    private final String code;

    OpinionCheck(boolean must, String field, String code) {
        this.must = must;
        this.field = field;
        this.code = code;
    }

    /** True for a blocker, false for a reminder. */
    public boolean must() {
        return must;
    }

    /** The field of the demand where it is put right; empty if it is elsewhere. */
    public String field() {
        return field;
    }

    String code() {
        return code;
    }
}
