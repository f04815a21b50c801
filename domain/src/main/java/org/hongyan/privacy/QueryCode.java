package org.hongyan.privacy;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.hongyan.shared.FieldError;

/**
 * A query code: 17 random digits and one check digit, read in three groups of six. The check digit is Damm's, which
 * notices every single wrong digit and every swap of two neighbours. The code is never stored and never printed by
 * accident: {@link #toString} hides it, and it is not serializable. domain.md §3.1.
 */
public final class QueryCode {

    /** How many digits there are, check digit included. */
    public static final int LENGTH = 18;

    private static final int GROUP = 6;
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
    };

    private final String digits;

    private QueryCode(String digits) {
        this.digits = digits;
    }

    /** A fresh code. */
    public static QueryCode random(SecureRandom random) {
        StringBuilder digits = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return new QueryCode(digits.append((char) ('0' + remainder(digits))).toString());
    }

    /**
     * What is wrong with a typed code before any look-up, if anything: {@code queryCode.missing}, {@code .characters},
     * {@code .length} (arguments: how many there are, 18) or {@code .checkDigit}.
     */
    public static Optional<FieldError> check(String pointer, String typed) {
        String digits = normalise(typed);
        if (digits.isEmpty()) {
            return Optional.of(new FieldError(pointer, "queryCode.missing"));
        }
        if (!digits.matches("[0-9]+")) {
            return Optional.of(new FieldError(pointer, "queryCode.characters"));
        }
        if (digits.length() != LENGTH) {
            return Optional.of(new FieldError(pointer, "queryCode.length", digits.length(), LENGTH));
        }
        return remainder(digits) == 0 ? Optional.empty() : Optional.of(new FieldError(pointer, "queryCode.checkDigit"));
    }

    /** The typed code if it is well-formed; spaces, hyphens and full-width digits are accepted. */
    public static Optional<QueryCode> parse(String typed) {
        return check("", typed).isPresent() ? Optional.empty() : Optional.of(new QueryCode(normalise(typed)));
    }

    /** The three groups of six digits, for the receipt page and the registration receipt only. */
    public List<String> groups() {
        return List.of(digits.substring(0, GROUP), digits.substring(GROUP, 2 * GROUP), digits.substring(2 * GROUP));
    }

    /** The 18 digits, for the registration receipt, its one text message and the answer to the submission only. */
    public String reveal() {
        return digits;
    }

    private static String normalise(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\-_.·\\u2010-\\u2015\\u3002\\p{Cf}]+", "");
    }

    private static int remainder(CharSequence digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueryCode that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return "QueryCode[…]";
    }
}
