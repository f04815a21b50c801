package org.hongyan.reply;

/**
 * One line of the check list.
 *
 * @param demand number of the demand, counted from 1; 0 for the whole matter
 * @param met true if nothing is missing
 */
public record CheckLine(OpinionCheck check, int demand, boolean met) {

    /** True if the opinion cannot go on like this. */
    public boolean blocks() {
        return check.must() && !met;
    }

    /** True if something is missing that may stay so. */
    public boolean reminds() {
        return !check.must() && !met;
    }
}
