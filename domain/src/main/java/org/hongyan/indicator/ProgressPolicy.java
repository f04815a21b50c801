package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 办结率、答复率: matters completed, or answered, of those registered; as they stand now. */
@LegalBasis("信访工作条例 第三十四条；KPI16")
record ProgressPolicy(Measure part, Measure of) implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.share(figures, part, of);
    }
}
