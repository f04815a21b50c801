package org.hongyan.province;

import java.util.regex.Pattern;
import org.hongyan.tenant.OfficeKind;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among the offices of the province; null does not narrow.
 *
 * @param text part of the name of the office or its place, or of its code
 * @param after {@link ProvinceOffice#position()} of the last office of the page before
 * @param limit rows at most, between 1 and {@value #MAX_LIMIT}
 */
public record ProvinceOfficeQuery(
        @Nullable String text,
        @Nullable OfficeKind kind,
        @Nullable OfficeState state,
        @Nullable String after,
        int limit) {

    /** Nobody gets more rows in one page. */
    public static final int MAX_LIMIT = 101;

    private static final int LONGEST = 40;
    private static final Pattern POSITION = Pattern.compile("[0-9]{12}\\.[a-z][a-z0-9-]{1,39}");

    public ProvinceOfficeQuery {
        String typed = text == null ? "" : text.strip();
        text = typed.isEmpty() ? null : typed.substring(0, Math.min(typed.length(), LONGEST));
        after = after == null || !POSITION.matcher(after).matches() ? null : after;
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
    }
}
