package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 群众满意率: sum of the means of the ratings of each matter, of the matters rated; a window that lapsed says nothing. */
@LegalBasis("国信发〔2022〕11号；KPI04")
record SatisfactionPolicy(Measure part, Measure of) implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.share(figures, part, of).ifAtLeast(SmallNumberPolicy.LEAST);
    }
}
