package org.hongyan.tenant;

/**
 * What to look for among offices; a null field does not narrow.
 *
 * @param text part of the name of the office or of its place
 * @param kind line of the office
 * @param divisionCode place (12 digits): offices at this place or below it
 * @param after code of the last office of the page before
 * @param limit rows at most, between 1 and {@value #MAX_LIMIT}
 */
public record OfficeQuery(String text, OfficeKind kind, String divisionCode, String after, int limit) {

    /** Nobody gets more rows in one page. */
    public static final int MAX_LIMIT = 200;

    public OfficeQuery {
        text = text == null || text.isBlank() ? null : text.strip();
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
    }
}
