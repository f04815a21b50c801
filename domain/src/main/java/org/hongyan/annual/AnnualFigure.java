package org.hongyan.annual;

/**
 * One figure of a year.
 *
 * @param part what it belongs to
 * @param name the code of a channel or kind, or the name of a subject or body
 * @param count how many
 */
public record AnnualFigure(Part part, String name, long count) {

    /** The parts of the report (信访工作条例 第四十一条). */
    public enum Part {
        /** Petitions by channel. */
        CHANNEL,
        /** What they were about: the most frequent subjects. */
        SUBJECT,
        /** Whose handling they came to: the most frequent responsible bodies. */
        BODY,
        /** Referred and assigned. */
        HANDOVER,
        /** Supervised, and the three proposals. */
        SUPERVISION,
        /** Proposals that were followed in full or in part. */
        ADOPTED,
        /** Written notices and replies in time, of all that were due. */
        TIMELY
    }
}
