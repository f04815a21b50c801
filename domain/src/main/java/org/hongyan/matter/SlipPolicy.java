package org.hongyan.matter;

import java.util.EnumSet;
import java.util.Set;
import org.hongyan.shared.LegalBasis;

/**
 * Outside a discipline office an accusation is a slip: it is registered by number, date and channel and passed on sealed,
 * nothing else. Nobody accepts it, hands it to a body that may be the accused, asks for more or answers it.
 */
@LegalBasis("信访工作条例 第三十条、第四十六条")
final class SlipPolicy {

    private static final Set<Transition> TAKEN = EnumSet.of(
            Transition.SUBMIT,
            Transition.REGISTER,
            Transition.REGISTER_DIRECTLY,
            Transition.SEAL_OUT,
            Transition.SEAL_OUT_LATE,
            Transition.ARCHIVE);

    private SlipPolicy() {}

    static boolean allows(Nature nature, Transition step) {
        return nature != Nature.ACCUSATION || TAKEN.contains(step);
    }
}
