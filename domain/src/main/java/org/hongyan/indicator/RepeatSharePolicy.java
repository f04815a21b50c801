package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 重复信访率: repeats, of all registered submissions; never weighted, since it would reward silencing people. */
@LegalBasis("国信发〔2022〕11号；KPI08")
record RepeatSharePolicy(Measure part, Measure of) implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.share(figures, part, of);
    }
}
