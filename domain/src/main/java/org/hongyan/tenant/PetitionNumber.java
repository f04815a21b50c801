package org.hongyan.tenant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongyan.shared.FieldError;

/**
 * The public number of a petition and its matter, for example {@code 赤信-2026-00188-6}: prefix of the receiving
 * office, year, serial and a check digit (ISO 7064 MOD 11,10 over prefix, year and serial), which notices every single
 * wrong digit. Serials come from a sequence and have gaps.
 */
public final class PetitionNumber {

    private static final int LONGEST_PREFIX = 12;
    private static final int SERIAL_DIGITS = 5;
    private static final Pattern AFTER_PREFIX = Pattern.compile("-?((?:19|20)\\d\\d)-?(\\d{5,12}?)-?(\\d)");

    private final String prefix;
    private final int year;
    private final long serial;

    private PetitionNumber(String prefix, int year, long serial) {
        this.prefix = prefix;
        this.year = year;
        this.serial = serial;
    }

    /** The number made of the office's prefix, the statutory year and the next serial. */
    public static PetitionNumber of(String prefix, int year, long serial) {
        if (prefix.isBlank() || prefix.length() > LONGEST_PREFIX || serial < 1 || year < 1900 || year > 2099) {
            throw new IllegalArgumentException("no petition number: " + prefix + ", " + year + ", " + serial);
        }
        return new PetitionNumber(prefix, year, serial);
    }

    /**
     * What is wrong with a typed number before any look-up, if anything: {@code petitionNumber.missing}, {@code .form}
     * or {@code .checkDigit}.
     */
    public static Optional<FieldError> check(String pointer, String typed) {
        String text = normalise(typed);
        if (text.isEmpty()) {
            return Optional.of(new FieldError(pointer, "petitionNumber.missing"));
        }
        if (read(text).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new FieldError(
                pointer,
                text.matches(".{1,12}?-?(19|20)\\d\\d-?\\d{5,12}-?\\d")
                        ? "petitionNumber.checkDigit"
                        : "petitionNumber.form"));
    }

    /**
     * The typed number if it is well-formed and its check digit fits. Full-width characters, spaces, other hyphens or
     * none, and lower case are accepted.
     */
    public static Optional<PetitionNumber> parse(String typed) {
        return read(normalise(typed));
    }

    private static Optional<PetitionNumber> read(String text) {
        for (int end = 1; end < text.length() && end <= LONGEST_PREFIX; end++) {
            String prefix = text.substring(0, end);
            Matcher rest = AFTER_PREFIX.matcher(text.substring(end));
            if (!prefix.endsWith("-") && rest.matches()) {
                PetitionNumber number =
                        new PetitionNumber(prefix, Integer.parseInt(rest.group(1)), Long.parseLong(rest.group(2)));
                if (number.serial > 0 && number.checkDigit() == rest.group(3).charAt(0) - '0') {
                    return Optional.of(number);
                }
            }
        }
        return Optional.empty();
    }

    private static String normalise(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Cf}\\p{Cc}]+", "")
                        .replaceAll("[\\p{Pd}\\u2212\\u30FC_]+", "-")
                        .toUpperCase(Locale.ROOT);
    }

    /** ISO 7064 MOD 11,10; a character of the prefix counts by the decimal digits of its code point. */
    private int checkDigit() {
        StringBuilder digits = new StringBuilder();
        prefix.toUpperCase(Locale.ROOT).codePoints().forEach(digits::append);
        digits.append(year).append(paddedSerial());
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    private String paddedSerial() {
        return String.format(Locale.ROOT, "%0" + SERIAL_DIGITS + "d", serial);
    }

    public String prefix() {
        return prefix;
    }

    public int year() {
        return year;
    }

    public long serial() {
        return serial;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PetitionNumber that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The number as it is printed and stored. */
    @Override
    public String toString() {
        return prefix + "-" + year + "-" + paddedSerial() + "-" + checkDigit();
    }
}
