package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 按期办结率: opinions issued by the due date, of the first such limits of a matter that are due; what was taken away or given up is not kept. */
@LegalBasis("国信发〔2022〕11号；信访工作条例 第三十四条；KPI03")
final class ConcludedInTimePolicy implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.share(figures, Measure.HANDLING_MET, Measure.HANDLING_N);
    }
}
