package org.hongyan.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every notice in every language: page and mail, text message, paper. */
class EveryNoticeTest {

    /** As long as they come: number of an office with three characters, a bureau's full name. */
    private static final Map<String, String> LONGEST = Map.ofEntries(
            Map.entry("number", "黄土岭信-2026-00012345-5"),
            Map.entry("receiver", "黄冈市麻城市黄土岗镇人民政府社会事务办公室"),
            Map.entry("until", "2026-12-31"),
            Map.entry("on", "2026-12-31"),
            Map.entry("queryCode", "749986 252619 179030"),
            Map.entry("office", "麻城市信访局"),
            Map.entry("phone", "0713-2950000"),
            Map.entry("reason", "需要现场核实并征求有关部门意见"));

    static Stream<Locale> languages() {
        return Stream.of(Locale.ROOT, Locale.ENGLISH, Locale.TRADITIONAL_CHINESE);
    }

    private static List<String> keys() {
        return ResourceBundle.getBundle("i18n/notice", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("notice.") && key.endsWith(".text"))
                .map(key -> key.substring("notice.".length(), key.length() - ".text".length()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName(
            "a text message has 70 characters at most, and says what happened and the number; the code if there is one")
    void textMessages(Locale language) {
        Wording wording = new Wording(language);
        List<String> wrong = new ArrayList<>();
        for (String key : keys()) {
            String sms = wording.sms(key, LONGEST);
            boolean says = sms.contains(LONGEST.get("number"))
                    && (wording.ownSms(key)
                            ? sms.length() > LONGEST.get("number").length() + 10
                            : sms.contains(wording.title(key)))
                    && (!key.equals("receipt") || sms.contains(LONGEST.get("queryCode")));
            if (sms.codePointCount(0, sms.length()) > Wording.MOST_IN_SMS || !says) {
                wrong.add(key + ": " + sms);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(wording.sms("accepted", Map.of("number", "赤信-2026-00010-5", "until", "2026-12-07")))
                .as("usual values have room for the day")
                .containsAnyOf("12月7日", "7 Dec");
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("page, mail and paper are worded, and no name in braces is left over")
    void others(Locale language) {
        Wording wording = new Wording(language);
        for (String key : keys()) {
            assertThat(wording.title(key)).as(key).isNotBlank();
            assertThat(wording.text(key, LONGEST)).as(key).isNotBlank().doesNotContain("{", "|");
            assertThat(wording.text(key, Map.of("number", "赤信-2026-00010-5")))
                    .as(key + " without anything else")
                    .isNotBlank()
                    .doesNotContain("{");
        }
        assertThat(wording.paperEnd(LONGEST)).contains("0713-2950000", LONGEST.get("number"));
    }
}
