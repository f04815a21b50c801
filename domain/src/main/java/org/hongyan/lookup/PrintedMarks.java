package org.hongyan.lookup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number and check code as people copy them from a paper: other brackets, full-width characters, spaces, small letters
 * and look-alikes are read as what was printed.
 */
final class PrintedMarks {

    private static final int LONGEST = 80;
    private static final Pattern NUMBER = Pattern.compile("(.+?)[〔\\[({【《<「]?(\\d{4})[〕\\])}】》>」]?第?(\\d{1,9})号?");
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4})([0-9A-Z]{4})");

    private PrintedMarks() {}

    /** {@code 官政信处〔2026〕17号}; empty if nothing was typed, the text itself if it is no number. */
    static String number(String typed) {
        String text = plain(typed);
        Matcher number = NUMBER.matcher(text);
        return number.matches()
                ? number.group(1) + "〔" + number.group(2) + "〕" + Integer.parseInt(number.group(3)) + "号"
                : text;
    }

    /** {@code 7K2M-9QXT}; the letters I, L, O, which are never printed, are read as 1, 1 and 0. */
    static String checkCode(String typed) {
        String text = plain(typed)
                .replaceAll("[-‐-―－·.]", "")
                .toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        Matcher code = CODE.matcher(text);
        return code.matches() ? code.group(1) + "-" + code.group(2) : text;
    }

    private static String plain(String typed) {
        String text = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String kept = text.replaceAll("[\\s\\p{C}]", "");
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
    }
}
