package org.hongyan.matching;

import java.util.List;

/**
 * How much two petitions look like one matter.
 *
 * @param points sum of the reasons
 * @param person by what they have a person in common, or null
 * @param reasons the weightiest first, those that speak against last
 */
public record Likeness(double points, SamePerson person, List<MatchReason> reasons) {

    /** Points from which two petitions are proposed. */
    static final double PROPOSED = 7;

    /** True if people should look at it. */
    public boolean proposed() {
        return points >= PROPOSED;
    }

    /** True if it is proposed as the same person with the same matter (重复). */
    public boolean repeat() {
        return proposed() && person != null;
    }

    /** The reasons as they are stored with a decision. */
    public String reasonsJson() {
        return ReasonsJson.write(reasons);
    }

    /** 0 to 100; 50 where proposals begin. An order of likeness, not a probability. */
    public int score() {
        return (int) Math.round(100 / (1 + Math.exp((PROPOSED - points) / 2)));
    }
}
