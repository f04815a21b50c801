package org.hongyan.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What an indicator says.
 *
 * @param numerator above the line
 * @param n below the line; zero means that there is nothing to say
 * @param scale how it is written
 * @param hidden true if it says too little about too few, and must not be shown
 */
public record Reading(BigDecimal numerator, BigDecimal n, Scale scale, boolean hidden) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How the value is written. */
    public enum Scale {
        /** Percent with two decimals, half up. */
        PERCENT(2),
        /** Points of 100 with two decimals. */
        POINTS(2),
        /** Days with one decimal. */
        DAYS(1);

        private final int decimals;

        Scale(int decimals) {
            this.decimals = decimals;
        }
    }

    public static Reading share(BigDecimal part, BigDecimal of) {
        return new Reading(part, of, Scale.PERCENT, false);
    }

    static Reading share(Figures figures, Measure part, Measure of) {
        return share(figures.of(part), figures.of(of));
    }

    static Reading days(Figures figures, Measure days, Measure matters) {
        return new Reading(figures.of(days), figures.of(matters), Scale.DAYS, false);
    }

    /** The same, told only if that many matters stand behind it. */
    Reading ifAtLeast(int least) {
        boolean few = n.signum() > 0 && n.compareTo(BigDecimal.valueOf(least)) < 0;
        return few ? new Reading(BigDecimal.ZERO, n, scale, true) : this;
    }

    /** Empty where n is zero or the value must not be shown. */
    public Optional<BigDecimal> value() {
        if (n.signum() == 0 || hidden) {
            return Optional.empty();
        }
        BigDecimal part = scale == Scale.PERCENT ? numerator.multiply(HUNDRED) : numerator;
        return Optional.of(part.divide(n, scale.decimals, RoundingMode.HALF_UP));
    }
}
