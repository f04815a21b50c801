package org.hongyan.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What always stands beside a rate: how many were left out of it, prolonged and withdrawn, so that nobody improves it by
 * these ways unseen.
 *
 * @param exits left by another way: diverted, refused, not accepted any more, or sealed
 * @param withdrawn withdrawn by the petitioner
 * @param extended prolonged; null where the limit knows no extension
 * @param ofAll what exits and withdrawals are a share of: everything due
 * @param ofCounted what extensions are a share of: what counts in the rate
 */
public record Beside(long exits, long withdrawn, @Nullable Long extended, long ofAll, long ofCounted) {

    /** What stands beside that indicator, null for one that is no rate of limits or ratings. */
    public static @Nullable Beside of(Indicator indicator, Figures figures) {
        return switch (indicator) {
            case INTAKE_IN_TIME ->
                of(
                        figures,
                        Measure.DISPATCH_EXITS,
                        Measure.DISPATCH_WITHDRAWN,
                        Measure.DISPATCH_ALL,
                        Measure.DISPATCH_N);
            case NOTICE_IN_TIME ->
                of(figures, Measure.NOTICE_EXITS, Measure.NOTICE_WITHDRAWN, Measure.NOTICE_ALL, Measure.NOTICE_N);
            case CONCLUDED_IN_TIME ->
                new Beside(
                        figures.count(Measure.HANDLING_EXITS),
                        figures.count(Measure.HANDLING_WITHDRAWN),
                        figures.count(Measure.HANDLING_EXTENDED),
                        figures.count(Measure.HANDLING_ALL),
                        figures.count(Measure.HANDLING_N));
            case OFFICE_SATISFACTION ->
                of(figures, Measure.OFFICE_EXITS, Measure.OFFICE_WITHDRAWN, Measure.OFFICE_ASKED, Measure.OFFICE_RATED);
            case BODY_SATISFACTION ->
                of(figures, Measure.BODY_EXITS, Measure.BODY_WITHDRAWN, Measure.BODY_ASKED, Measure.BODY_RATED);
            default -> null;
        };
    }

    private static Beside of(Figures figures, Measure exits, Measure withdrawn, Measure all, Measure counted) {
        return new Beside(
                figures.count(exits), figures.count(withdrawn), null, figures.count(all), figures.count(counted));
    }
}
