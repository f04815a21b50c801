package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 交办按期报结率: reports sent by the day the assigner set, of those due. */
@LegalBasis("信访工作条例 第二十二条；KPI14")
final class ReportInTimePolicy implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.share(figures, Measure.LIMIT_MET, Measure.LIMIT_N);
    }
}
