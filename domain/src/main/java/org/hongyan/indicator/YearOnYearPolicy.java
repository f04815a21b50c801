package org.hongyan.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hongyan.shared.LegalBasis;

/**
 * 同比: now against the same dates of last year. Counts change in percent of the base, rates in percentage points; from
 * nothing everything is new. Never weighted: falling numbers are no merit.
 */
@LegalBasis("国信发〔2022〕11号；KPI20")
public final class YearOnYearPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private YearOnYearPolicy() {}

    /** Of a count. */
    public static Change ofCount(long now, long before) {
        if (before == 0) {
            return now == 0 ? new Change(Change.Kind.NONE, null) : new Change(Change.Kind.NEW, null);
        }
        return new Change(
                Change.Kind.PERCENT,
                BigDecimal.valueOf(now - before)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(before), 2, RoundingMode.HALF_UP));
    }

    /** Of a rate; nothing to compare where one of the two says nothing. */
    public static Change ofRate(Reading now, Reading before) {
        if (now.value().isEmpty() || before.value().isEmpty()) {
            return new Change(Change.Kind.NONE, null);
        }
        return new Change(
                now.scale() == Reading.Scale.DAYS ? Change.Kind.DAYS : Change.Kind.POINTS,
                now.value().get().subtract(before.value().get()));
    }
}
