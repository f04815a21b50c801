package org.hongyan.indicator;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** What was counted in some months of one office, or of an office with everything below it. */
public final class Figures {

    private final Map<Measure, BigDecimal> counts;

    private Figures(Map<Measure, BigDecimal> counts) {
        this.counts = counts;
    }

    public static Figures none() {
        return new Figures(new EnumMap<>(Measure.class));
    }

    public static Figures of(Map<Measure, BigDecimal> counts) {
        Map<Measure, BigDecimal> copy = new EnumMap<>(Measure.class);
        copy.putAll(counts);
        return new Figures(copy);
    }

    /** Zero where nothing was counted. */
    public BigDecimal of(Measure measure) {
        return counts.getOrDefault(measure, BigDecimal.ZERO);
    }

    /** A count; every measure but the sums of ratings is one. */
    public long count(Measure measure) {
        return of(measure).longValue();
    }

    /** Both together. */
    public Figures plus(Figures more) {
        Map<Measure, BigDecimal> sum = new EnumMap<>(Measure.class);
        sum.putAll(counts);
        more.counts.forEach((measure, count) -> sum.merge(measure, count, BigDecimal::add));
        return new Figures(sum);
    }

    /** True if nothing was counted. */
    public boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count.signum() == 0);
    }
}
