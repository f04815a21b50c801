package org.hongyan.library;

import java.util.Optional;
import org.hongyan.shared.LegalBasis;

/** An article looked for by its figure is found by its name: 22 is 第二十二条. */
@LegalBasis("domain.md M13")
public final class ArticleNumberPolicy {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;

    private ArticleNumberPolicy() {}

    /** The name of an article, for one or two figures, with or without the words around them; empty for anything else. */
    public static Optional<String> nameOf(String word) {
        String figures = word.startsWith("第") && word.endsWith("条") ? word.substring(1, word.length() - 1) : word;
        return figures.matches("[1-9][0-9]?")
                ? Optional.of("第" + name(Integer.parseInt(figures)) + "条")
                : Optional.empty();
    }

    private static String name(int number) {
        int tens = number / TEN;
        int ones = number % TEN;
        String first = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return first + (ones == 0 ? "" : DIGITS.charAt(ones));
    }
}
