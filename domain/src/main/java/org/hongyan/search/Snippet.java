package org.hongyan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a line around what was found in it. */
public final class Snippet {

    private static final int BEFORE = 16;
    private static final int LENGTH = 70;
    private static final String GAP = "…";
    private static final String NARROW = ",;:!?()";
    private static final String WIDE = "，；：！？（）";

    private Snippet() {}

    /** The pieces of {@link Hit}; the whole beginning of the text where nothing is found. */
    public static List<String> of(String words, List<String> terms) {
        String lower = lower(words);
        int at = terms.stream()
                .mapToInt(lower::indexOf)
                .filter(found -> found >= 0)
                // what the title says is read anyway: the deepest first hit tells more
                .max()
                .orElse(0);
        int lineStart = lower.lastIndexOf('\n', at) + 1;
        int start = whole(words, Math.max(lineStart, at - BEFORE));
        int lineEnd = lower.indexOf('\n', at);
        int end = whole(words, Math.min(lineEnd < 0 ? words.length() : lineEnd, start + LENGTH));
        List<String> pieces = cut(asWritten(words.substring(start, end)), lower.substring(start, end), terms);
        if (start > lineStart) {
            pieces.set(0, GAP + pieces.get(0));
        }
        if (end < (lineEnd < 0 ? words.length() : lineEnd)) {
            pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + GAP);
        }
        return pieces;
    }

    /** The index has one way to write a comma; beside Chinese it is shown as it is printed. */
    private static String asWritten(String line) {
        StringBuilder shown = new StringBuilder(line);
        for (int i = 0; i < shown.length(); i++) {
            int mark = NARROW.indexOf(shown.charAt(i));
            if (mark >= 0 && (chinese(shown, i - 1) || chinese(shown, i + 1))) {
                shown.setCharAt(i, WIDE.charAt(mark));
            }
        }
        return shown.toString();
    }

    private static boolean chinese(StringBuilder line, int at) {
        return at >= 0
                && at < line.length()
                && (Character.isIdeographic(line.charAt(at)) || WIDE.indexOf(line.charAt(at)) >= 0);
    }

    /** Never the second half of a rare character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<String> cut(String line, String lower, List<String> terms) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (true) {
            int next = -1;
            int length = 0;
            for (String term : terms) {
                int found = lower.indexOf(term, from);
                if (found >= 0 && (next < 0 || found < next || (found == next && term.length() > length))) {
                    next = found;
                    length = term.length();
                }
            }
            if (next < 0) {
                pieces.add(line.substring(from));
                return pieces;
            }
            pieces.add(line.substring(from, next));
            pieces.add(line.substring(next, next + length));
            from = next + length;
        }
    }

    /** Lower case of the same length, so that places in it are places in the text. */
    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }
}
