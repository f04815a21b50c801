package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 网信占比: online and telephone submissions, of all. */
@LegalBasis("国信发〔2022〕11号；KPI11")
final class OnlineSharePolicy implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.share(figures, Measure.ONLINE, Measure.REGISTERED);
    }
}
