package org.hongyan.petition;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.MatterLifecycle;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Transition;

/** Where added material goes by the state of the matter, and whether it is to be answered by itself (T37). */
final class MaterialRoute {

    private static final String GUARD = "material.added";
    private static final String TO_REVIEWER = "material.to_reviewer";
    private static final String DUTY = "material.duty";

    /** While a review runs, its clock says who has it: what is added goes there and to nobody else. */
    private static final Map<MatterState, ClockKind> REVIEWS =
            Map.of(MatterState.IN_REVIEW, ClockKind.REVIEW, MatterState.IN_FINAL, ClockKind.FINAL_REVIEW);

    /** Nobody works on it any more, or for the time being: new material starts a duty of its own. */
    private static final Set<MatterState> ANSWERED = EnumSet.of(
            MatterState.REPLIED,
            MatterState.COMPLETED,
            MatterState.ARCHIVED,
            MatterState.REFUSED,
            MatterState.NO_LONGER,
            MatterState.DIVERTED,
            MatterState.ANSWERED,
            MatterState.WITHDRAWN);

    private MaterialRoute() {}

    /** The clock that names the reviewing body, or null. */
    static ClockKind review(MatterState state) {
        return REVIEWS.get(state);
    }

    /** True if it is to be answered within fifteen days. */
    static boolean startsDuty(MatterState state) {
        return ANSWERED.contains(state);
    }

    static String guard(MatterState state) {
        if (startsDuty(state)) {
            return DUTY;
        }
        return review(state) == null ? GUARD : TO_REVIEWER;
    }

    static boolean possible(MatterState state) {
        return MatterLifecycle.row(state, Transition.ADD_MATERIAL, guard(state)).isPresent();
    }
}
