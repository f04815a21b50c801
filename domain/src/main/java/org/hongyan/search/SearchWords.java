package org.hongyan.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;

/**
 * What somebody looks for: terms separated by blanks, all of which must be there.
 *
 * @param terms in lower case and normal form, at most {@value #MOST_TERMS}
 * @param grams the pairs of characters of all terms, by which the index answers; never empty
 */
public record SearchWords(List<String> terms, Set<String> grams) {

    /** Longest input in characters. */
    public static final int LONGEST = 60;

    private static final int MOST_TERMS = 8;

    public SearchWords {
        terms = List.copyOf(terms);
        grams = Set.copyOf(grams);
    }

    /**
     * Reads an input.
     *
     * @throws InvalidInputException at {@code /q}: {@code search.short} where no two characters stand side by side,
     *     {@code search.terms} for too many terms, or what {@link PlainText} finds wrong
     */
    public static SearchWords of(String input) {
        InvalidInputException.throwIfAny(
                PlainText.line(LONGEST).mandatory().check("/q", input).stream().toList());
        List<String> terms = Arrays.stream(Grams.normal(PlainText.line(LONGEST).clean(input))
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
        Set<String> grams = new LinkedHashSet<>();
        terms.forEach(term -> grams.addAll(Grams.of(term)));
        if (grams.isEmpty()) {
            throw new InvalidInputException(List.of(new FieldError("/q", "search.short")));
        }
        if (terms.size() > MOST_TERMS) {
            throw new InvalidInputException(List.of(new FieldError("/q", "search.terms", MOST_TERMS)));
        }
        return new SearchWords(terms, grams);
    }

    /** The first of the terms, around which a text is shown. */
    String first() {
        return terms.get(0);
    }
}
