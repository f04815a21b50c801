package org.hongyan.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "官政信处〔2026〕17号",
                "官政信处[2026]17号",
                "官政信处（２０２６）１７号",
                "官政信处 2026 17",
                "官政信处【2026】第17号",
                " 官政信处〔2026〕017号\u202e"
            })
    @DisplayName("文号怎么抄都认得")
    void a_number_is_read_however_it_is_copied(String typed) {
        assertThat(PrintedMarks.number(typed)).isEqualTo("官政信处〔2026〕17号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1K2M-90XT", "1k2m90xt", "lK2M 9OXT", "１Ｋ２Ｍ－９０ＸＴ", "iK2M—90XT"})
    @DisplayName("校验码大小写、全角、形近字都认得")
    void a_check_code_is_read_however_it_is_copied(String typed) {
        assertThat(PrintedMarks.checkCode(typed)).isEqualTo("1K2M-90XT");
    }

    @Test
    void nothing_and_nonsense_stay_what_they_are() {
        assertThat(PrintedMarks.number(null)).isEmpty();
        assertThat(PrintedMarks.number(" \u200b ")).isEmpty();
        assertThat(PrintedMarks.number("' or 1=1;--")).isEqualTo("'or1=1;--");
        assertThat(PrintedMarks.checkCode("12")).isEqualTo("12");
        assertThat(PrintedMarks.number("x".repeat(5000))).hasSize(80);
    }
}
