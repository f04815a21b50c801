package org.hongyan.portal.submit;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The number of persons as typed: full-width digits, spaces and 人 at the end are understood. */
final class HeadCount {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private HeadCount() {}

    /** The number, or 0 for what is none, which the petition's checks refuse. */
    static int parse(String typed) {
        String text = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,人个名]", "");
        if (text.matches("[0-9]{10,}")) {
            return Integer.MAX_VALUE;
        }
        return DIGITS.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }
}
