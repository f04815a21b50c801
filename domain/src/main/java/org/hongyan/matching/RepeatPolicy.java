package org.hongyan.matching;

import org.hongyan.matter.MatterState;
import org.hongyan.shared.LegalBasis;

/**
 * A petition is a repeat if the same person had petitioned on the same matter before; material that reaches any office
 * while the matter is under review is none.
 */
@LegalBasis("信访工作条例 第十九条第三款；重信重访认定规则")
public final class RepeatPolicy {

    private RepeatPolicy() {}

    /**
     * What was registered in the matter before the petition.
     *
     * @param anyOffice at whatever office
     * @param sameOffice at the office of the petition
     * @param state of the matter the petition goes into
     */
    public record Earlier(boolean anyOffice, boolean sameOffice, MatterState state) {}

    /** First or repeat; decided when the petition is merged, and kept. */
    public static Repetition of(Earlier earlier) {
        if (underReview(earlier.state())) {
            return Repetition.REVIEW_MATERIAL;
        }
        if (!earlier.anyOffice()) {
            return Repetition.FIRST;
        }
        return earlier.sameOffice() ? Repetition.REPEAT : Repetition.FIRST_HERE;
    }

    private static boolean underReview(MatterState state) {
        return switch (state) {
            case IN_REVIEW, REVIEWED, IN_FINAL, FINALISED -> true;
            default -> false;
        };
    }
}
