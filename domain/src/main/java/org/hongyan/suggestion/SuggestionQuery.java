package org.hongyan.suggestion;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One page of the suggestions of the acting body, in order of the day by which something is due.
 *
 * @param ended those that are over, else those that are not
 * @param after the last row of the page before, or null
 */
public record SuggestionQuery(boolean ended, Cursor after, int limit) {

    /** Nobody gets more rows in one page. */
    public static final int MAX_LIMIT = 100;

    /** Where a page ended. */
    public record Cursor(LocalDate listOn, UUID id) {}

    public SuggestionQuery {
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
    }
}
