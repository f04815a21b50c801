package org.hongyan.portal.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices typed in letters by people whose phone has no other keys. */
class InitialsTest {

    private static final Initials CHIBI = Initials.of("赤壁市信访局");

    @ParameterizedTest
    @ValueSource(strings = {"cb", "chibi", "chb", "cbsxfj", "chibishixinfangju", "CHI BI", "chi'bi"})
    @DisplayName("拼音、首字母、两样混着写，都找得到")
    void letters_mean_the_beginning_of_the_name(String typed) {
        assertThat(Initials.isMeant(typed)).isTrue();
        assertThat(CHIBI.indexOf(Initials.letters(typed))).isZero();
    }

    @Test
    @DisplayName("从中间的字开始也算，排在后面")
    void letters_may_begin_in_the_middle() {
        assertThat(CHIBI.indexOf("xfj")).isEqualTo(3);
        assertThat(CHIBI.indexOf("xinfang")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "chibii", "cbsxfjx", "ibi"})
    void other_letters_mean_another_name(String typed) {
        assertThat(CHIBI.indexOf(typed)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"赤壁", "cb赤", "%", "'", "1号", " "})
    @DisplayName("有汉字或者符号的，不当拼音")
    void characters_are_no_pinyin(String typed) {
        assertThat(Initials.isMeant(typed)).isFalse();
    }
}
