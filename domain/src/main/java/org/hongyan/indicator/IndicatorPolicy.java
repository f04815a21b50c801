package org.hongyan.indicator;

import org.hongyan.shared.LegalBasis;

/** One indicator: what stands above and below the line. */
@LegalBasis("domain.md §3.6")
interface IndicatorPolicy {

    Reading read(Figures figures);
}
