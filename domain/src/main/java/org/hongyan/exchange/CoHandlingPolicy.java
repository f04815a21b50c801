package org.hongyan.exchange;

import java.time.LocalDate;
import java.util.Collection;
import org.hongyan.shared.LegalBasis;

/**
 * A request for help that leads to nothing goes back to the lead, which stays the lead and decides how it goes on. Silence is
 * no consent and no refusal: it goes back the day after the day that was set.
 */
@LegalBasis("信访工作条例 第二十四条、第三十一条；domain.md §3.3")
final class CoHandlingPolicy {

    private CoHandlingPolicy() {}

    /**
     * True if the lead has to say how it goes on.
     *
     * @param today statutory day, +08:00
     */
    static boolean goesBack(Exchange one, Collection<CoHandlingStep> steps, LocalDate today) {
        return one.kind() == ExchangeKind.CO_HANDLING
                && steps.stream().noneMatch(step -> step.exchangeId().equals(one.id()))
                && (one.state() == ExchangeState.REFUSED
                        || (one.open()
                                && one.wishedOn() != null
                                && one.wishedOn().isBefore(today)));
    }
}
