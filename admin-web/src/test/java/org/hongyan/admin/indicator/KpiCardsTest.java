package org.hongyan.admin.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongyan.indicator.Change;
import org.hongyan.indicator.Figures;
import org.hongyan.indicator.Indicator;
import org.hongyan.indicator.Indicators.SubjectCount;
import org.hongyan.indicator.Measure;
import org.hongyan.tenantconfig.text.TextCatalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How figures are written out: values, fractions, what stands beside, and the drawings. */
class KpiCardsTest {

    private static final TextCatalogue TEXTS = new TextCatalogue(
            KpiCardsTest.class.getClassLoader(), List.of("indicator", "indicator_pages"), (arg, locale) -> arg);

    private static String text(String key, Object... args) {
        return TEXTS.text(Locale.SIMPLIFIED_CHINESE, key, args);
    }

    private static KpiCard card(Figures now, Figures before, Indicator indicator) {
        return new KpiCards(now, before, "period=quarter", KpiCardsTest::text).card(indicator);
    }

    private static Figures figures(Object... pairs) {
        Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
        for (int i = 0; i < pairs.length; i += 2) {
            counts.put((Measure) pairs[i], new BigDecimal(pairs[i + 1].toString()));
        }
        return Figures.of(counts);
    }

    @Test
    @DisplayName("按期办结率：值、分子分母、同比、排除、延期、撤回、下钻")
    void rate() {
        Figures now = figures(
                Measure.HANDLING_MET,
                1087,
                Measure.HANDLING_N,
                1119,
                Measure.HANDLING_ALL,
                1140,
                Measure.HANDLING_EXTENDED,
                83,
                Measure.HANDLING_WITHDRAWN,
                21,
                Measure.HANDLING_EXITS,
                3);
        Figures before = figures(Measure.HANDLING_MET, 90, Measure.HANDLING_N, 100);
        KpiCard card = card(now, before, Indicator.CONCLUDED_IN_TIME);
        assertThat(card.value()).isEqualTo("97.14%");
        assertThat(card.fraction()).isEqualTo("1,087 / 1,119 件");
        assertThat(card.before()).isEqualTo("90.00%");
        assertThat(card.change()).isEqualTo("+7.14 个百分点");
        assertThat(card.beside()).containsExactly("排除不计不足 5 件", "延期 83 件（7.42%）", "撤回 21 件（1.84%）");
        assertThat(card.isBar()).isTrue();
        assertThat(card.isMarked()).isTrue();
        assertThat(card.path()).isEqualTo("/indicator/matters/concluded_in_time?period=quarter");
        assertThat(card.missedPath()).endsWith("&missed=1");
    }

    @Test
    @DisplayName("没有的写横线，太少的不写值；不能比的不比")
    void nothingAndFew() {
        KpiCard none = card(Figures.none(), null, Indicator.INTAKE_IN_TIME);
        assertThat(none.value()).isEqualTo("—");
        assertThat(none.isBar()).isFalse();
        assertThat(none.path()).isNull();
        assertThat(none.change()).isEmpty();
        KpiCard few = card(
                figures(Measure.BODY_SATISFIED, 4, Measure.BODY_RATED, 4, Measure.BODY_ASKED, 9),
                Figures.none(),
                Indicator.BODY_SATISFACTION);
        assertThat(few.value()).isEqualTo("—");
        assertThat(few.few()).isTrue();
        assertThat(few.fraction()).isEqualTo("不足 5 件，不显示");
        assertThat(new KpiCards(Figures.none(), null, "", KpiCardsTest::text).change(new Change(Change.Kind.NEW, null)))
                .isEqualTo("新增");
        assertThat(card(figures(Measure.REPLY_DAYS, 100, Measure.REPLY_N, 3), null, Indicator.DAYS_TO_REPLY)
                        .value())
                .isEqualTo("33.3 天");
    }

    @Test
    @DisplayName("柱形图：十二个月，柱子叠起来正好到合计；刻度是整数")
    void bars() {
        YearMonth last = YearMonth.of(2026, 11);
        MonthBars bars = new MonthBars(
                Map.of(last, figures(Measure.ONLINE, 75, Measure.VISITS, 27, Measure.LETTERS, 7)),
                last,
                KpiCardsTest::text);
        assertThat(bars.getBars()).hasSize(12);
        MonthBars.Bar now = bars.getBars().get(11);
        assertThat(now.getTotal()).isEqualTo(109);
        assertThat(now.lettersTop() + now.lettersHigh() + now.visitsHigh() + now.onlineHigh())
                .isCloseTo(290, org.assertj.core.data.Offset.offset(0.001));
        assertThat(bars.getGrid()).extracting(MonthBars.Grid::number).containsExactly(0L, 50L, 100L, 150L);
        assertThat(bars.isEmpty()).isFalse();
        assertThat(new MonthBars(Map.of(), last, KpiCardsTest::text).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("内容分类：多的在前，太少的合在最后")
    void subjects() {
        List<SubjectBar> bars = SubjectBar.of(
                List.of(
                        new SubjectCount("010000", "土地征收", 30),
                        new SubjectCount("020000", "劳动保障", 10),
                        new SubjectCount(null, "", 10)),
                "其他和未分类");
        assertThat(bars).extracting(SubjectBar::share).containsExactly("60.00%", "20.00%", "20.00%");
        assertThat(bars.get(2).rest()).isTrue();
        assertThat(bars.get(2).name()).isEqualTo("其他和未分类");
        assertThat(SubjectBar.of(List.of(), "")).isEmpty();
    }
}
