package org.hongyan.matching;

/**
 * One reason for or against two petitions being about the same matter, for people to weigh.
 *
 * @param kind how it is worded
 * @param detail the fact's value, the words in common or their number; may be empty
 * @param points what it adds to the score; negative if it speaks against
 */
public record MatchReason(Kind kind, String detail, double points) {

    /** Kinds of reasons. */
    public enum Kind {
        SAME_ID_NUMBER,
        SAME_PHONE_AND_NAME,
        SAME_PHONE,
        SAME_NAME,
        SAME_VILLAGE,
        /** One of the two names only the township or county in which the other's village lies. */
        PLACE_INSIDE,
        SAME_DAY,
        SAME_MONTH,
        SAME_YEAR,
        SAME_MONEY,
        SAME_AREA,
        SAME_FLOOR_AREA,
        SAME_DISTANCE,
        SAME_HOUSEHOLDS,
        SAME_PEOPLE,
        SAME_GROUP,
        SAME_BUILDING,
        SAME_TREES,
        SAME_COUNT,
        SAME_WORDS,
        OTHER_PLACE,
        OTHER_FACTS
    }

    /** True if it speaks for the same matter. */
    public boolean speaksFor() {
        return points > 0;
    }
}
