package org.hongyan.matching;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What of a petition is compared: its words cut at every mark, the facts it names, its place and its persons.
 *
 * @param pieces the words between punctuation, NFKC, in lower case
 * @param divisionCode place of the problem, 12 digits, or null; often only the township or county is known
 */
public record PetitionSketch(List<String> pieces, Set<Fact> facts, String divisionCode, List<PersonMark> persons) {

    /** Characters in a gram: the usual length of a Chinese word. */
    static final int GRAM = 2;

    /** Sketches a text. */
    public static PetitionSketch of(String text, LocalDate receivedOn, String divisionCode, List<PersonMark> persons) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> pieces = Arrays.stream(normal.split("[^\\p{IsAlphabetic}\\p{IsDigit}]+"))
                .filter(piece -> piece.length() >= GRAM)
                .toList();
        return new PetitionSketch(pieces, FactReader.read(normal, receivedOn), divisionCode, List.copyOf(persons));
    }

    /** Every pair of characters that stand side by side. */
    public Set<String> grams() {
        Set<String> grams = new LinkedHashSet<>();
        for (String piece : pieces) {
            for (int i = 0; i + GRAM <= piece.length(); i++) {
                grams.add(piece.substring(i, i + GRAM));
            }
        }
        return grams;
    }

    @Override
    public String toString() {
        return "PetitionSketch[…]";
    }
}
