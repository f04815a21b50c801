package org.hongyan.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param words each must be found, in whatever field; none for all
 * @param kind only these, or null
 * @param subjectCode entries of this subject come first, empty for none
 * @param inForceOn only what has force on that day; null for everything that is not withdrawn
 * @param after the last entry of the page before, or null
 */
public record LibraryQuery(
        List<String> words,
        @Nullable LibraryKind kind,
        String subjectCode,
        @Nullable LocalDate inForceOn,
        @Nullable UUID after,
        int limit) {

    /** Nobody gets more in one page. */
    public static final int MAX_LIMIT = 100;

    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 40;

    public LibraryQuery {
        words = List.copyOf(words);
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
    }

    /** Of what somebody typed: the first five words, each cut to a length that makes sense. */
    public static List<String> wordsOf(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.strip().split("[\\s\\u3000,，、]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                        .limit(MOST_WORDS)
                        .toList();
    }
}
