package org.hongyan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole months only, so that last year's same dates are of the same length. */
class IndicatorPeriodTest {

    @ParameterizedTest
    @DisplayName("统计期只取过完的整月；一月份看的“今年”是去年")
    @CsvSource({
        "TWELVE_MONTHS, 2026-11-23, 2025-11, 2026-10",
        "THIS_YEAR,     2026-11-23, 2026-01, 2026-10",
        "THIS_YEAR,     2027-01-31, 2026-01, 2026-12",
        "HALF_YEAR,     2026-11-23, 2026-01, 2026-06",
        "HALF_YEAR,     2026-06-30, 2025-07, 2025-12",
        "QUARTER,       2026-11-23, 2026-07, 2026-09",
        "QUARTER,       2026-01-01, 2025-10, 2025-12",
        "LAST_MONTH,    2026-03-31, 2026-02, 2026-02",
        "THIS_MONTH,    2026-02-28, 2026-02, 2026-02",
    })
    void months(IndicatorPeriod period, LocalDate today, YearMonth from, YearMonth until) {
        IndicatorPeriod.Range range = period.on(today);
        assertThat(range).isEqualTo(new IndicatorPeriod.Range(from, until));
        assertThat(range.yearBefore()).isEqualTo(new IndicatorPeriod.Range(from.minusYears(1), until.minusYears(1)));
        assertThat(range.contains(from)).isTrue();
        assertThat(range.contains(until.plusMonths(1))).isFalse();
    }

    @Test
    @DisplayName("本月未过完，不比；地址里的词读得回来，别的词不认")
    void words() {
        assertThat(IndicatorPeriod.THIS_MONTH.comparable()).isFalse();
        for (IndicatorPeriod period : IndicatorPeriod.values()) {
            assertThat(IndicatorPeriod.of(period.word())).hasValue(period);
        }
        assertThat(IndicatorPeriod.of(null)).hasValue(IndicatorPeriod.TWELVE_MONTHS);
        assertThat(IndicatorPeriod.of("' or 1=1")).isEmpty();
    }
}
