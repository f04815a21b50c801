package org.hongyan.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whole months that figures are read for. Only months that are over are compared with last year: the same dates of a
 * month that still runs would be another length.
 */
public enum IndicatorPeriod {
    /** The last twelve months that are over. */
    TWELVE_MONTHS,
    /** This year up to the last month that is over; in January last year. */
    THIS_YEAR,
    /** The last half-year that is over. */
    HALF_YEAR,
    /** The last quarter that is over. */
    QUARTER,
    /** The last month that is over. */
    LAST_MONTH,
    /** The month that runs, up to today. */
    THIS_MONTH;

    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int THREE = 3;

    /** From the first to the last month, both counted. */
    public record Range(YearMonth from, YearMonth until) {

        /** The same months a year earlier. */
        public Range yearBefore() {
            return new Range(from.minusYears(1), until.minusYears(1));
        }

        /** True if the month lies in it. */
        public boolean contains(YearMonth month) {
            return !month.isBefore(from) && !month.isAfter(until);
        }
    }

    /** Which months these are, seen from that day. */
    public Range on(LocalDate today) {
        YearMonth now = YearMonth.from(today);
        YearMonth last = now.minusMonths(1);
        return switch (this) {
            case TWELVE_MONTHS -> new Range(last.minusMonths(YEAR - 1), last);
            case THIS_YEAR -> new Range(YearMonth.of(last.getYear(), 1), last);
            case HALF_YEAR -> whole(now, HALF);
            case QUARTER -> whole(now, THREE);
            case LAST_MONTH -> new Range(last, last);
            case THIS_MONTH -> new Range(now, now);
        };
    }

    private static Range whole(YearMonth now, int months) {
        int begun = (now.getMonthValue() - 1) / months * months + 1;
        YearMonth until = now.withMonth(begun).minusMonths(1);
        return new Range(until.minusMonths(months - 1), until);
    }

    /** True if last year can be set beside it. */
    public boolean comparable() {
        return this != THIS_MONTH;
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By its word; the first for none, empty for a word that means nothing. */
    public static Optional<IndicatorPeriod> of(String word) {
        return word == null || word.isEmpty()
                ? Optional.of(TWELVE_MONTHS)
                : Arrays.stream(values())
                        .filter(period -> period.word().equals(word))
                        .findFirst();
    }
}
