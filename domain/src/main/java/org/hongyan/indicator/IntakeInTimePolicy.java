package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 信访部门及时受理率: matters passed on, accepted or answered within 15 days of registration, of those due; a forwarding that was wrong or recalled is none. */
@LegalBasis("国信发〔2022〕11号；信访工作条例 第二十三条；KPI01")
final class IntakeInTimePolicy implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.share(figures, Measure.DISPATCH_MET, Measure.DISPATCH_N);
    }
}
