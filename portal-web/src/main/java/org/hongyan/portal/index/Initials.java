package org.hongyan.portal.index;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hongyan.privacy.Pinyin;

/** A name as somebody types it in letters: {@code cb}, {@code chibi}, {@code chibsxfj} all mean 赤壁市信访局. */
final class Initials {

    private final List<String> syllables;

    private Initials(List<String> syllables) {
        this.syllables = syllables;
    }

    static Initials of(String name) {
        return new Initials(Pinyin.syllables(name));
    }

    /** True if the text can only be meant as pinyin: letters of the alphabet, parted or not. */
    static boolean isMeant(String text) {
        return text.matches("[A-Za-z][A-Za-z' ]*") && !letters(text).isEmpty();
    }

    /** Small letters without what parts them. */
    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** The character of the name at which the letters begin, each syllable whole or begun; -1 if nowhere. */
    int indexOf(String letters) {
        return IntStream.range(0, syllables.size())
                .filter(from -> fits(letters, from))
                .findFirst()
                .orElse(-1);
    }

    private boolean fits(String letters, int syllable) {
        if (letters.isEmpty()) {
            return true;
        }
        if (syllable == syllables.size()) {
            return false;
        }
        String read = syllables.get(syllable);
        int common = 0;
        while (common < Math.min(read.length(), letters.length()) && read.charAt(common) == letters.charAt(common)) {
            common++;
        }
        return IntStream.rangeClosed(1, common).anyMatch(taken -> fits(letters.substring(taken), syllable + 1));
    }
}
