package org.hongyan.privacy;

/** Personal data as lists show it; whoever needs more unmasks it, with a reason and a log line. */
public final class Masking {

    private Masking() {}

    /** 李**: the first character, whatever the length of the name, so that the length tells nothing. */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        return new StringBuilder()
                .appendCodePoint(name.strip().codePointAt(0))
                .append("**")
                .toString();
    }

    /** 138****0000; a number too short for that keeps its last two digits. */
    public static String phone(String phone) {
        if (phone == null || phone.isBlank()) {
            return "";
        }
        String local = phone.startsWith("+86") ? phone.substring(3) : phone;
        return middle(local, 3, 4, 2);
    }

    /** 4200**********000X. */
    public static String idNumber(String number) {
        return number == null || number.isBlank() ? "" : middle(number.strip(), 4, 4, 2);
    }

    /** The first six characters of an address (a county at most), then stars. */
    public static String address(String address) {
        if (address == null || address.isBlank()) {
            return "";
        }
        String text = address.strip();
        int characters = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(6, characters / 2))) + "****";
    }

    /** A telephone or mail address to which a message went: enough to recognise, not to use. */
    public static String contact(String contact) {
        if (contact == null || contact.isBlank()) {
            return "";
        }
        int at = contact.indexOf('@');
        return at < 0 ? phone(contact) : contact.substring(0, Math.min(1, at)) + "***" + contact.substring(at);
    }

    private static String middle(String text, int first, int last, int lastIfShort) {
        int hidden = text.length() - first - last;
        if (hidden < 3) {
            int kept = Math.min(lastIfShort, text.length() / 2);
            return "*".repeat(text.length() - kept) + text.substring(text.length() - kept);
        }
        return text.substring(0, first) + "*".repeat(hidden) + text.substring(text.length() - last);
    }
}
