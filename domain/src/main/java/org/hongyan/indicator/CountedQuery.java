package org.hongyan.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which matters behind an indicator.
 *
 * @param missed only those in which the limit was not kept by that day; where there is no limit it says nothing
 * @param after where the page before ended, or null
 */
public record CountedQuery(
        Indicator indicator,
        UUID officeId,
        boolean whole,
        YearMonth from,
        YearMonth until,
        boolean missed,
        LocalDate today,
        @Nullable Cursor after,
        int limit) {

    /** Where a page ended. */
    public record Cursor(LocalDate on, UUID rowId) {}

    /** True for an indicator whose matters can be listed. */
    public static boolean listed(Indicator indicator) {
        return switch (indicator) {
            case OFFICE_SATISFACTION, BODY_SATISFACTION, OFFICE_RATED, BODY_RATED, COMBINED, REPORT_ACCEPTED_FIRST ->
                false;
            default -> true;
        };
    }

    /** True for an indicator of limits, in which some may be missed. */
    public static boolean ofLimits(Indicator indicator) {
        return switch (indicator) {
            case INTAKE_IN_TIME, NOTICE_IN_TIME, CONCLUDED_IN_TIME, REPORTED_IN_TIME -> true;
            default -> false;
        };
    }
}
