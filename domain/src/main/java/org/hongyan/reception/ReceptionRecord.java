package org.hongyan.reception;

/**
 * How an office kept its days (domain.md E14). What nobody said anything about for a week was not kept; what was called off
 * before it began does not count.
 *
 * @param kept held, by the leader or by somebody in the leader's place
 * @param substituted of those, the ones somebody else held
 * @param total kept and not kept
 * @param batches groups received
 * @param persons people received
 */
public record ReceptionRecord(int kept, int substituted, int total, int batches, int persons) {

    private static final int HUNDRED = 100;

    /** Kept of a hundred, in whole numbers; 0 without a day. */
    public int percent() {
        return total == 0 ? 0 : kept * HUNDRED / total;
    }
}
