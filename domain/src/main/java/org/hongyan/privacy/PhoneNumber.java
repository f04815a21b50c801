package org.hongyan.privacy;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hongyan.shared.FieldError;

/**
 * A telephone number, kept in E.164: {@code +8613800000000}. Mainland numbers need no country code; landlines are given
 * with their area code; numbers from elsewhere with {@code +} or {@code 00} and the country code.
 */
public final class PhoneNumber {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE = Pattern.compile("0(10|2[0-9]|[3-9][0-9]{2})[1-9][0-9]{6,7}");
    private static final Pattern SERVICE = Pattern.compile("(400|800)[0-9]{7}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private PhoneNumber() {}

    /** The number in E.164 if it is one, else what was typed without spaces and hyphens. */
    public static String normalise(String raw) {
        String digits = compact(raw);
        if (digits.startsWith("+86")) {
            digits = digits.substring(3);
            if (!digits.startsWith("0") && !MOBILE.matcher(digits).matches()) {
                digits = "0" + digits;
            }
        }
        if (MOBILE.matcher(digits).matches() || SERVICE.matcher(digits).matches()) {
            return "+86" + digits;
        }
        return LANDLINE.matcher(digits).matches() ? "+86" + digits.substring(1) : compact(raw);
    }

    /**
     * What is wrong with a typed number, if anything: {@code phone.characters}, {@code phone.length} (arguments: how
     * many digits there are, 11) or {@code phone.number}.
     */
    public static Optional<FieldError> check(String pointer, String raw) {
        String number = normalise(raw);
        if (ABROAD.matcher(number).matches() && !isUnknownMainland(number)) {
            return Optional.empty();
        }
        if (!number.matches("\\+?[0-9]+")) {
            return Optional.of(new FieldError(pointer, "phone.characters"));
        }
        return number.startsWith("1") && number.length() != 11
                ? Optional.of(new FieldError(pointer, "phone.length", number.length(), 11))
                : Optional.of(new FieldError(pointer, "phone.number"));
    }

    /** True for a mainland mobile number: the only kind a text message is sent to. */
    public static boolean isMobile(String raw) {
        String number = normalise(raw);
        return number.startsWith("+86") && MOBILE.matcher(number.substring(3)).matches();
    }

    private static boolean isUnknownMainland(String number) {
        if (!number.startsWith("+86")) {
            return false;
        }
        String rest = number.substring(3);
        return !MOBILE.matcher(rest).matches()
                && !SERVICE.matcher(rest).matches()
                && !LANDLINE.matcher("0" + rest).matches();
    }

    private static String compact(String raw) {
        String text = raw == null
                ? ""
                : Normalizer.normalize(raw, Normalizer.Form.NFKC).replaceAll("[\\s\\-\\u2010-\\u2015().\\p{Cf}]+", "");
        return text.startsWith("00") ? "+" + text.substring(2) : text;
    }
}
