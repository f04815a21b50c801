package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 平均受理、答复周期: days from registration, of the matters whose limit fell due. */
@LegalBasis("信访工作条例 第二十三条、第三十四条；KPI17")
record DurationPolicy(Measure part, Measure of) implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.days(figures, part, of);
    }
}
