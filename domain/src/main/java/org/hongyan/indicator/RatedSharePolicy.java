package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 参评率: matters rated, of those whose windows have closed; carries no weight, since it rewards pressing for ratings. */
@LegalBasis("国信发〔2022〕11号；KPI05")
record RatedSharePolicy(Measure part, Measure of) implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.share(figures, part, of);
    }
}
