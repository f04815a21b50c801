package org.hongyan.route;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an entry in the list of legal routes.
 *
 * @param id this version; a paper remembers it
 * @param entry the same for all versions
 * @param version from 1
 * @param subjectCode what it is about, in the shared tree; null for whatever subject
 * @param demand the kind of demand, in a line
 * @param bodyKind kind of the competent body
 * @param competentBody the competent body in words
 * @param law name of the law in book marks
 * @param article for example 第五条、第二十七条
 * @param limit the limits of that route, in words; empty if the law names none
 * @param help what to bring and who helps
 * @param validFrom first day
 * @param validUntil last day, null as long as none is set
 * @param reason why this version was written
 * @param writtenBy name of the administrator, empty for what came with the product
 */
public record RouteEntry(
        UUID id,
        UUID entry,
        int version,
        @Nullable String subjectCode,
        String demand,
        LegalRoute route,
        RouteBody bodyKind,
        String competentBody,
        String law,
        String article,
        String limit,
        String help,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String reason,
        String writtenBy,
        Instant writtenAt) {

    /** True on the days for which this version speaks. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** True if no day is left after this one. */
    public boolean overBy(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    /** True if some day belongs to both. */
    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        return !overBy(from) && (until == null || !until.isBefore(validFrom));
    }

    /** Law and article, as a paper names them. */
    public String basis() {
        return law + article;
    }
}
