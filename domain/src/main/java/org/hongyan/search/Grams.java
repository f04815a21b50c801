package org.hongyan.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Pairs of characters that stand side by side, by which a text is found. No pair reaches over anything that is neither
 * letter nor digit, so that a comma between two words keeps them apart, as it does for whoever reads.
 */
public final class Grams {

    private static final int PAIR = 2;

    private Grams() {}

    /** One way to write what looks the same: full and half width, composed and not. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The pairs of a text in lower case, each once, in their order. */
    public static Set<String> of(String text) {
        int[] points = normal(text).toLowerCase(Locale.ROOT).codePoints().toArray();
        Set<String> grams = new LinkedHashSet<>();
        for (int i = 0; i + 1 < points.length; i++) {
            if (Character.isLetterOrDigit(points[i]) && Character.isLetterOrDigit(points[i + 1])) {
                grams.add(new String(points, i, PAIR));
            }
        }
        return grams;
    }
}
