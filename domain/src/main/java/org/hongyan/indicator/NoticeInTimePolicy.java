package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** 责任单位及时受理率: notices of acceptance served within 15 days of receipt, of those due; whoever passed the matter on or was the wrong body owes none. */
@LegalBasis("国信发〔2022〕11号；信访工作条例 第二十三条；KPI02")
final class NoticeInTimePolicy implements IndicatorPolicy {

    @Override
    public Reading read(Figures figures) {
        return Reading.share(figures, Measure.NOTICE_MET, Measure.NOTICE_N);
    }
}
