package org.hongyan.petition;

import org.hongyan.shared.LegalBasis;

/** From so many people on, a visit is a collective one and anything else a joint one (domain.md B03). */
@LegalBasis("信访工作条例 第二十条第三款")
public final class CollectivePolicy {

    /** Fewest people. */
    public static final int FROM = 5;

    private CollectivePolicy() {}

    /** Whether so many people make it collective. */
    public static boolean collective(int heads) {
        return heads >= FROM;
    }
}
