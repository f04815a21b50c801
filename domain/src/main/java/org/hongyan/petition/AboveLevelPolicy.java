package org.hongyan.petition;

import org.hongyan.shared.LegalBasis;
import org.hongyan.tenant.OfficeLevel;

/**
 * A visit is above level (越级) if the office visited sits higher than the competent level and the next one above it. A
 * mark for guidance and counting: it keeps nothing from being registered, and a letter, a call or an online petition
 * never bears it.
 */
@LegalBasis("信访工作条例 第二十条第一款")
public final class AboveLevelPolicy {

    private AboveLevelPolicy() {}

    /**
     * Decided when it is registered, by what is known then.
     *
     * @param visited level of the office that received it
     * @param competent level that has the power to handle it: that of the place of the problem, or null if unknown
     */
    public static boolean above(Channel channel, OfficeLevel visited, OfficeLevel competent) {
        return channel.isVisit() && competent != null && competent.ordinal() - visited.ordinal() > 1;
    }
}
