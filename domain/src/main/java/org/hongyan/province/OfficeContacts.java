package org.hongyan.province;

import java.util.regex.Pattern;
import org.hongyan.reply.FieldChecks;

/** How an office is reached, as petitioners read it. */
final class OfficeContacts {

    private static final int LINE = 100;
    private static final int PHONE = 40;
    private static final Pattern DIGITS = Pattern.compile("[0-9 +()（）-]*");

    private OfficeContacts() {}

    static FieldChecks check(FieldChecks checks, String address, String phone, String hours) {
        return checks.optional("/address", address, LINE)
                .optional("/phone", phone, PHONE)
                .unless(DIGITS.matcher(phone).matches(), "/phone", "province.phone")
                .optional("/openingHours", hours, LINE);
    }
}
