package org.hongyan.privacy;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.hongyan.shared.FieldError;

/** A mail address to which notices go, as a person types it: full-width letters and spaces from a phone are forgiven. */
public final class MailAddress {

    /** RFC 5321: what a server must be able to take. */
    private static final int LONGEST = 254;

    private MailAddress() {}

    /** Without spaces, in half-width letters; what stands behind the @ in small ones. */
    public static String normalise(String raw) {
        String text = raw == null
                ? ""
                : Normalizer.normalize(raw, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]+", "");
        int at = text.lastIndexOf('@');
        return at < 0 ? text : text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a typed address, if anything: {@code email.at}, {@code email.long} or {@code email.form}. */
    public static Optional<FieldError> check(String pointer, String raw) {
        String address = normalise(raw);
        if (address.indexOf('@') < 0) {
            return Optional.of(new FieldError(pointer, "email.at"));
        }
        if (address.length() > LONGEST) {
            return Optional.of(new FieldError(pointer, "email.long", LONGEST));
        }
        return isOne(address) ? Optional.empty() : Optional.of(new FieldError(pointer, "email.form"));
    }

    private static boolean isOne(String address) {
        try {
            new InternetAddress(address, true).validate();
            return address.matches("[!-~]+@[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z][a-z0-9-]+");
        } catch (AddressException e) {
            return false;
        }
    }
}
