package org.hongyan.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rules are quoted, how articles are named, and what counts as a word. */
class LibraryPoliciesTest {

    private static String citation(LibraryKind kind, String source, String number, String clause) {
        return CitationPolicy.of(new LibraryText(kind, source, number, "", null, null, clause, "x", "", ""));
    }

    @Test
    @DisplayName("R22.3 援引：书名号、文号、条款；常用表述没有援引")
    void citations() {
        assertThat(citation(LibraryKind.ARTICLE, "信访工作条例", "", "第二十二条")).isEqualTo("《信访工作条例》第二十二条");
        assertThat(citation(LibraryKind.RULE, "征地补偿办法", "湖政〔2014〕17号", "第三条")).isEqualTo("《征地补偿办法》（湖政〔2014〕17号）第三条");
        assertThat(citation(LibraryKind.RULE, "征地补偿办法", "", "")).isEqualTo("《征地补偿办法》");
        assertThat(citation(LibraryKind.STANDARD, "", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 第一条", "10, 第十条", "11, 第十一条", "20, 第二十条", "22, 第二十二条", "50, 第五十条", "第34条, 第三十四条"})
    void articlesAreNamed(String word, String name) {
        assertThat(ArticleNumberPolicy.nameOf(word)).hasValue(name);
    }

    @Test
    @DisplayName("不是一两位数字的，不当条号")
    void noArticles() {
        assertThat(ArticleNumberPolicy.nameOf("100")).isEmpty();
        assertThat(ArticleNumberPolicy.nameOf("0")).isEmpty();
        assertThat(ArticleNumberPolicy.nameOf("第二十二条")).isEmpty();
        assertThat(ArticleNumberPolicy.nameOf("%")).isEmpty();
    }

    @Test
    @DisplayName("查找词：空格、顿号隔开，最多五个，过长的截断")
    void words() {
        assertThat(LibraryQuery.wordsOf(" 征地　补偿、期限 ")).containsExactly("征地", "补偿", "期限");
        assertThat(LibraryQuery.wordsOf("a b c d e f")).hasSize(5);
        assertThat(LibraryQuery.wordsOf("x".repeat(500)).get(0)).hasSize(40);
        assertThat(LibraryQuery.wordsOf(null)).isEmpty();
        assertThat(LibraryQuery.wordsOf("  ")).isEmpty();
    }
}
