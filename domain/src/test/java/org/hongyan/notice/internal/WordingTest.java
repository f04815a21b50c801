package org.hongyan.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Map<String, String> ARGS = Map.of(
            "number",
            "赤信-2026-00188-6",
            "receiver",
            "官塘驿镇人民政府",
            "until",
            "2027-01-18",
            "address",
            "https://x.example/lookup");

    @Test
    void a_notice_names_number_unit_date_and_where_to_look() {
        assertThat(new Wording(Locale.ROOT).text("forwarded", ARGS))
                .isEqualTo("您反映的事项（赤信-2026-00188-6）已经转交。由官塘驿镇人民政府办理。期限到 2027年1月18日(周一)。"
                        + "该单位会书面告知您受理情况。凭编号和查询码，可以随时查看：https://x.example/lookup");
        assertThat(new Wording(Locale.TRADITIONAL_CHINESE).text("forwarded", ARGS))
                .contains("2027年1月18日(週一)");
        assertThat(new Wording(Locale.ENGLISH).text("forwarded", ARGS))
                .startsWith("Your petition 赤信-2026-00188-6 was handed over. It is now with")
                .contains("18 January 2027 (Monday)");
    }

    @Test
    void a_sentence_without_its_fact_is_left_out() {
        assertThat(new Wording(Locale.SIMPLIFIED_CHINESE).text("deciding_handler", Map.of("number", "N1")))
                .isEqualTo("您反映的事项（N1），哪个单位办理还在核实。您不用做什么，也不用重新提交。");
    }

    @Test
    void an_argument_is_text_and_not_a_pattern() {
        assertThat(new Wording(Locale.ROOT).text("reopened", Map.of("number", "N", "reason", "$1 \\ {until}")))
                .contains("理由：$1 \\ {until}。");
    }

    @Test
    void a_reason_that_ends_with_a_full_stop_gets_no_second_one() {
        Map<String, String> args = Map.of("number", "N", "reason", "需要省移民机构核实。", "until", "2027-01-18");
        assertThat(new Wording(Locale.ROOT).text("extended", args))
                .contains("理由：需要省移民机构核实。")
                .doesNotContain("。。");
        assertThat(new Wording(Locale.ENGLISH).text("extended", args))
                .contains("Reason: 需要省移民机构核实.")
                .doesNotContain("。.");
        // where the sentence goes on, the value stays as it is
        assertThat(new Wording(Locale.ROOT).text("forwarded", Map.of("number", "N.", "receiver", "甲局")))
                .startsWith("您反映的事项（N.）已经转交。");
    }

    @Test
    void every_notice_of_the_lifecycle_is_worded_in_every_language_and_names_its_number() throws IOException {
        Set<String> keys = keysOfTheLifecycle();
        assertThat(keys).hasSizeGreaterThan(30);
        for (String key : keys) {
            assertThat(Wording.knows(key)).as(key).isTrue();
            for (Locale language : new Locale[] {Locale.ROOT, Locale.ENGLISH, Locale.TRADITIONAL_CHINESE}) {
                Wording wording = new Wording(language);
                assertThat(wording.title(key)).isNotBlank();
                assertThat(wording.text(key, Map.of("number", "N-1")))
                        .contains("N-1")
                        .doesNotContain("{", "|");
            }
        }
        assertThat(Wording.knows("nonsense")).isFalse();
    }

    private static Set<String> keysOfTheLifecycle() throws IOException {
        try (InputStream in = WordingTest.class.getResourceAsStream("/golden/lifecycle.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.substring(line.lastIndexOf(',') + 1))
                    .filter(key -> !key.isBlank())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
