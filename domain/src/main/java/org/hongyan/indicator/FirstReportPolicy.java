package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 报结一次通过率: reports accepted the first time, of those decided on. */
@LegalBasis("信访工作条例 第二十二条；KPI15")
final class FirstReportPolicy implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.share(figures, Measure.REPORTS_FIRST, Measure.REPORTS);
    }
}
