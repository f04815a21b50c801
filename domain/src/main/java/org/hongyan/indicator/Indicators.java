package org.hongyan.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The summaries; readable by the office itself and by those above it in its line. */
public interface Indicators {

    /** Figures of each month that has any; of an office out of reach none. */
    SortedMap<YearMonth, Figures> months(UUID officeId, boolean whole, YearMonth from, YearMonth until);

    /** Figures of the offices directly below, each with everything below it; only at the office's own body. */
    List<OfficeFigures> below(UUID officeId, YearMonth from, YearMonth until);

    /** Registered submissions by subject, the most frequent first; too few of one are not named. */
    List<SubjectCount> subjects(UUID officeId, boolean whole, YearMonth from, YearMonth until);

    /** Matters behind an indicator that the caller may open anyway, by the day they count on. */
    List<CountedMatter> matters(CountedQuery query);

    /** How fresh the summaries are. */
    Freshness freshness();

    /** Takes in what has changed, in the order it did; returns how many changes. Only for the job's own role. */
    int count(LocalDate today, Instant now, int limit);

    /** Figures of one office with everything below it. */
    record OfficeFigures(UUID officeId, String name, Figures figures) {}

    /**
     * How many came in about a subject.
     *
     * @param code null for all that were too few to be named, and those without a subject
     */
    record SubjectCount(@Nullable String code, String name, long count) {}

    /**
     * When they were last counted.
     *
     * @param at null if never
     * @param waiting true if something has changed since
     */
    record Freshness(@Nullable Instant at, boolean waiting) {}
}
