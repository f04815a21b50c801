package org.hongyan.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Marking sentences neither loses nor adds a word. */
class SentencesTest {

    @Test
    @DisplayName("sentences end where people end them, quotation marks stay with theirs")
    void sentences() {
        assertThat(Sentences.of("占了地。“他拿了钱！”我要说法\n第二段")).containsExactly("占了地。", "“他拿了钱！”", "我要说法\n", "第二段");
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.part(List.of("一。", "二。", "三"), Set.of(1), false)).isEqualTo("一。三");
        assertThat(Sentences.part(List.of("一。", "二。", "三"), Set.of(1), true)).isEqualTo("二。");
    }

    @Property
    void joinedTheyAreTheText(@ForAll("texts") String text) {
        assertThat(Sentences.of(text).stream().collect(Collectors.joining())).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("马钱。！？;；\n”』 a𠮷?!").ofMaxLength(60);
    }
}
