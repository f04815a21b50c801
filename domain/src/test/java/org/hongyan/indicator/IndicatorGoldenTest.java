package org.hongyan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every indicator that {@code golden/half-year} has an answer for, and every year-on-year of it. */
class IndicatorGoldenTest {

    private static final Map<String, Indicator> RATES = Map.of(
            "rate.repeat", Indicator.REPEATED,
            "rate.repeat_persons", Indicator.REPEATED_PERSONS,
            "kpi01.rate", Indicator.INTAKE_IN_TIME,
            "kpi02.rate", Indicator.NOTICE_IN_TIME,
            "kpi03.rate", Indicator.CONCLUDED_IN_TIME,
            "kpi14.rate", Indicator.REPORTED_IN_TIME,
            "cases.rate.completed", Indicator.COMPLETED);

    private static final Map<String, Measure> COUNTS = Map.of(
            "total.batches", Measure.REGISTERED,
            "total.persons", Measure.PERSONS,
            "channel.来信.batches", Measure.LETTERS,
            "channel.来访.batches", Measure.VISITS,
            "repeat.batches", Measure.REPEATS,
            "repeat.persons", Measure.REPEAT_PERSONS,
            "kpi01.due", Measure.DISPATCH_N,
            "kpi01.on_time", Measure.DISPATCH_MET,
            "kpi02.due", Measure.NOTICE_N,
            "kpi03.due", Measure.HANDLING_N);

    private final Figures now = HalfYear.of(2026);
    private final Figures before = HalfYear.of(2025);
    private final Map<String, JsonObject> expected = expected();

    @Test
    @DisplayName("KPI01–03、08、14、16：半年台账各项率逐一相符，含上年同期和百分点变化")
    void rates() {
        RATES.forEach((key, indicator) -> {
            JsonObject figure = expected.get(key);
            assertThat(written(indicator.read(now))).as(key).isEqualTo(figure.getString("current"));
            if (figure.containsKey("prior")) {
                assertThat(written(indicator.read(before))).as(key).isEqualTo(figure.getString("prior"));
                assertThat(YearOnYearPolicy.ofRate(indicator.read(now), indicator.read(before))
                                .amount())
                        .as(key)
                        .isEqualByComparingTo(figure.getString("change_points"));
            }
        });
    }

    @Test
    @DisplayName("件、批、人次与到期数逐一相符")
    void counts() {
        COUNTS.forEach((key, measure) -> {
            assertThat(now.count(measure)).as(key).isEqualTo(expected.get(key).getInt("current"));
            if (expected.get(key).containsKey("prior")) {
                assertThat(before.count(measure))
                        .as(key)
                        .isEqualTo(expected.get(key).getInt("prior"));
            }
        });
    }

    @Test
    @DisplayName("KPI20：台账里每一个同比逐一相符，基数为零写新增")
    void yearOnYear() {
        List<String> wrong = new ArrayList<>();
        expected.values().stream().filter(one -> one.containsKey("yoy")).forEach(one -> {
            String got = written(YearOnYearPolicy.ofCount(one.getInt("current"), one.getInt("prior")));
            if (!got.equals(one.getString("yoy"))) {
                wrong.add(one.getString("key") + ": " + got);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(YearOnYearPolicy.ofCount(0, 0).kind()).isEqualTo(Change.Kind.NONE);
        assertThat(YearOnYearPolicy.ofRate(Indicator.ONLINE.read(now), Indicator.ONLINE.read(Figures.none()))
                        .kind())
                .isEqualTo(Change.Kind.NONE);
    }

    private static String written(Reading reading) {
        return reading.value().map(value -> value + "%").orElse("—");
    }

    private static String written(Change change) {
        return change.kind() == Change.Kind.NEW ? "新增" : change.amount() + "%";
    }

    private static Map<String, JsonObject> expected() {
        try (JsonReader reader = Json.createReader(new InputStreamReader(
                IndicatorGoldenTest.class.getResourceAsStream("/golden/half-year/expected.json"),
                StandardCharsets.UTF_8))) {
            return reader.readObject().getJsonArray("figures").stream()
                    .map(JsonValue::asJsonObject)
                    .collect(Collectors.toMap(figure -> figure.getString("key"), figure -> figure));
        }
    }
}
