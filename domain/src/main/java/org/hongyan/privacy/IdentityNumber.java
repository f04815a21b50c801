package org.hongyan.privacy;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hongyan.shared.FieldError;

/**
 * A resident identity number: 18 characters, six of division, eight of birth date, three of sequence, one check
 * character (GB 11643, ISO 7064 MOD 11-2). Also the permanent residence card of 2023, which has the same form and
 * begins with 9. Typed with spaces, full-width digits or a small x it is the same number.
 */
public final class IdentityNumber {

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final LocalDate OLDEST = LocalDate.of(1850, 1, 1);
    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83);

    private IdentityNumber() {}

    /** The number as it is stored and compared: ASCII, no spaces or hyphens, upper-case X. */
    public static String normalise(String raw) {
        return raw == null
                ? ""
                : Normalizer.normalize(raw, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\-\\u2010-\\u2015\\p{Cf}]+", "")
                        .toUpperCase(Locale.ROOT);
    }

    /**
     * What is wrong with a typed number, if anything: {@code idNumber.characters}, {@code .length} (argument: how many
     * there are), {@code .region}, {@code .birthDate} or {@code .checkDigit}.
     *
     * @param pointer JSON pointer of the field
     * @param raw as typed, not empty
     * @param today statutory date of today
     */
    public static Optional<FieldError> check(String pointer, String raw, LocalDate today) {
        String number = normalise(raw);
        if (!number.matches("[0-9]*X?")) {
            return Optional.of(new FieldError(pointer, "idNumber.characters"));
        }
        if (number.length() != LENGTH) {
            return Optional.of(new FieldError(pointer, "idNumber.length", number.length(), LENGTH));
        }
        if (!regionIsPlausible(number)) {
            return Optional.of(new FieldError(pointer, "idNumber.region"));
        }
        if (!birthDateIsPossible(number, today)) {
            return Optional.of(new FieldError(pointer, "idNumber.birthDate"));
        }
        return number.charAt(LENGTH - 1) == checkCharacter(number)
                ? Optional.empty()
                : Optional.of(new FieldError(pointer, "idNumber.checkDigit"));
    }

    private static boolean regionIsPlausible(String number) {
        int from = number.charAt(0) == '9' ? 1 : 0;
        return PROVINCES.contains(Integer.parseInt(number.substring(from, from + 2)));
    }

    private static boolean birthDateIsPossible(String number, LocalDate today) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            return !born.isAfter(today) && !born.isBefore(OLDEST);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
