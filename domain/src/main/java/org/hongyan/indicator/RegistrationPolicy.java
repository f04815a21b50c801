package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 登记完整率: submissions in the register, of those that came in; must be all, and stands beside every falling count. */
@LegalBasis("信访工作条例 第二十一条；KPI23")
final class RegistrationPolicy implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.share(figures, Measure.REGISTERED, Measure.RECEIVED);
    }
}
