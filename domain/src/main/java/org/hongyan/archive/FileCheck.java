package org.hongyan.archive;

/**
 * One line of the check whether a file is complete.
 *
 * @param met true if nothing is missing
 */
public record FileCheck(Kind kind, boolean met) {

    /** What is looked for. */
    public enum Kind {
        /** The petition as it came. */
        PETITION,
        /** What was told on acceptance. */
        ACCEPTANCE_NOTICE,
        /** The opinion, agreement or answer. */
        REPLY,
        /** Everybody got what was to be served. */
        SERVED,
        COMPLETION_RECORD,
        /** Every record of a talk, investigation, hearing or service has come back signed. */
        SIGNED_BY_HAND,
        /** No draft is left in the file. */
        NO_DRAFT,
        /** Every report upward was accepted. */
        REPORTS,
        /** A petitioner may still ask for a review. */
        REVIEW_OVER,
        /** Every promise is carried out or explained. */
        PROMISES
    }
}
