package org.hongyan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the half-year ledger does not reach: empty denominators, few ratings, the combined rate, the scoring guard. */
class IndicatorPoliciesTest {

    private static Figures figures(Object... pairs) {
        Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
        for (int i = 0; i < pairs.length; i += 2) {
            counts.put((Measure) pairs[i], new BigDecimal(pairs[i + 1].toString()));
        }
        return Figures.of(counts);
    }

    private static String value(Indicator indicator, Figures figures) {
        return indicator.read(figures).value().map(BigDecimal::toString).orElse("—");
    }

    @Test
    @DisplayName("分母为零不写百分比")
    void nothingToSay() {
        for (Indicator indicator : Indicator.values()) {
            assertThat(value(indicator, Figures.none())).as(indicator.name()).isEqualTo("—");
        }
    }

    @Test
    @DisplayName("KPI04：满意率是逐件均值之和除以参评件数；逾期未评不算满意；不足五件不显示")
    void satisfaction() {
        Figures enough = figures(Measure.BODY_SATISFIED, "4.5", Measure.BODY_RATED, 6, Measure.BODY_ASKED, 40);
        assertThat(value(Indicator.BODY_SATISFACTION, enough)).isEqualTo("75.00");
        assertThat(value(Indicator.BODY_RATED, enough)).isEqualTo("15.00");
        Reading few = Indicator.BODY_SATISFACTION.read(
                figures(Measure.BODY_SATISFIED, "4", Measure.BODY_RATED, 4, Measure.BODY_ASKED, 9));
        assertThat(few.hidden()).isTrue();
        assertThat(few.value()).isEmpty();
        assertThat(few.numerator()).isZero();
    }

    @Test
    @DisplayName("KPI06：三率同权；缺一率不写综合分")
    void combined() {
        Figures all = figures(
                Measure.DISPATCH_MET,
                9,
                Measure.DISPATCH_N,
                10,
                Measure.NOTICE_MET,
                9,
                Measure.NOTICE_N,
                10,
                Measure.HANDLING_MET,
                8,
                Measure.HANDLING_N,
                10,
                Measure.BODY_SATISFIED,
                5,
                Measure.BODY_RATED,
                5,
                Measure.OFFICE_SATISFIED,
                2,
                Measure.OFFICE_RATED,
                5);
        assertThat(value(Indicator.COMBINED, all)).isEqualTo("80.00");
        assertThat(new CombinedRatePolicy(5, 10, 10).read(all).value()).hasValue(new BigDecimal("78.00"));
        assertThat(value(Indicator.COMBINED, figures(Measure.HANDLING_MET, 8, Measure.HANDLING_N, 10)))
                .isEqualTo("—");
    }

    @Test
    @DisplayName("KPI17：平均天数一位小数")
    void duration() {
        assertThat(value(Indicator.DAYS_TO_REPLY, figures(Measure.REPLY_DAYS, 100, Measure.REPLY_N, 3)))
                .isEqualTo("33.3");
    }

    @Test
    @DisplayName("计分红线：重复信访率永不计分；三率、报结率、登记完整率默认计分")
    void guard() {
        assertThat(Indicator.REPEATED.weight()).isEqualTo(IndicatorWeight.NEVER);
        assertThat(Indicator.REPEATED_PERSONS.weight()).isEqualTo(IndicatorWeight.NEVER);
        assertThat(Indicator.CONCLUDED_IN_TIME.weight()).isEqualTo(IndicatorWeight.SCORED);
        assertThat(Indicator.REGISTERED_IN_FULL.weight()).isEqualTo(IndicatorWeight.SCORED);
        assertThat(Indicator.ONLINE.weight()).isEqualTo(IndicatorWeight.SHOWN);
    }

    @Test
    @DisplayName("旁列数：排除、撤回、延期；一至四件不写出")
    void beside() {
        Beside beside = Beside.of(
                Indicator.CONCLUDED_IN_TIME,
                figures(
                        Measure.HANDLING_ALL,
                        12,
                        Measure.HANDLING_N,
                        10,
                        Measure.HANDLING_EXITS,
                        2,
                        Measure.HANDLING_EXTENDED,
                        3));
        assertThat(beside).isEqualTo(new Beside(2, 0, 3L, 12, 10));
        assertThat(Beside.of(Indicator.ONLINE, Figures.none())).isNull();
        assertThat(SmallNumberPolicy.told(2)).isEmpty();
        assertThat(SmallNumberPolicy.told(0)).hasValue(0);
        assertThat(SmallNumberPolicy.told(5)).hasValue(5);
    }
}
