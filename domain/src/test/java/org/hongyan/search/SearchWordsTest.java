package org.hongyan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hongyan.shared.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @Test
    @DisplayName("字两两成对，不跨标点；全角、大小写归一；生僻字不拆")
    void pairs() {
        assertThat(Grams.of("青苗补偿，已拨")).containsExactly("青苗", "苗补", "补偿", "已拨");
        assertThat(Grams.of("ＡＢ1")).containsExactly("ab", "b1");
        assertThat(Grams.of("𠮷野家")).containsExactly("𠮷野", "野家");
        assertThat(Grams.of("水。渠 x")).isEmpty();
    }

    @Test
    @DisplayName("几个词用空格隔开，都要有")
    void terms() {
        SearchWords words = SearchWords.of("  水渠　Ａ村 水渠 ");
        assertThat(words.terms()).containsExactly("水渠", "a村");
        assertThat(words.grams()).containsExactlyInAnyOrder("水渠", "a村");
        assertThat(SearchWords.of("村 水渠").terms()).containsExactly("村", "水渠");
    }

    @ParameterizedTest
    @CsvSource({"水, search.short", "'水 渠', search.short", "'%', search.short", "'', text.missing"})
    @DisplayName("不足两个连着的字，说明白")
    void tooShort(String input, String why) {
        assertThatThrownBy(() -> SearchWords.of(input))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.errors().get(0).code()).isEqualTo(why));
    }

    @Test
    @DisplayName("太长、词太多，说明白")
    void tooMuch() {
        for (String input : List.of("路".repeat(61), "路灯 水渠 山林 宅基 补偿 拆迁 医保 社保 低保")) {
            assertThatThrownBy(() -> SearchWords.of(input)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    @DisplayName("片段：前后留几个字，截断处有省略号，半个生僻字不留")
    void snippet() {
        String line = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸路灯坏了" + "长".repeat(100);
        assertThat(Snippet.of("题目\n" + line, List.of("路灯")))
                .satisfies(pieces -> assertThat(pieces.get(0)).isEqualTo("…五六七八九十甲乙丙丁戊己庚辛壬癸"))
                .satisfies(pieces -> assertThat(pieces.get(1)).isEqualTo("路灯"))
                .satisfies(pieces -> assertThat(pieces.get(2)).startsWith("坏了长").endsWith("长…"));
        assertThat(Snippet.of(Grams.normal("他说：修路（二期），A,B"), List.of("修路"))).containsExactly("他说：", "修路", "（二期），A,B");
        assertThat(Snippet.of("路灯与路灯杆", List.of("路灯", "路灯杆"))).containsExactly("", "路灯", "与", "路灯杆", "");
    }

    @Test
    @DisplayName("名字先换长的；号码整个去掉，别的数字留下")
    void names() {
        assertThat(NamesOut.of("欧阳锋和欧阳锋利，电话13907240021，2026年", List.of("欧阳锋", "欧阳锋利", "李")))
                .isEqualTo("欧**和欧**，电话***********，2026年");
    }
}
