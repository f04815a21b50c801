package org.hongyan.admin.indicator;

import org.hongyan.indicator.Figures;
import org.hongyan.indicator.Indicator;
import org.hongyan.indicator.Indicators.OfficeFigures;
import org.hongyan.indicator.Measure;
import org.hongyan.indicator.Reading;

/**
 * An office directly below with some of its indicators.
 *
 * @param late limits not kept: over, or met too late
 */
public record OfficeRow(
        String name,
        String path,
        long registered,
        long late,
        Cell intake,
        Cell notice,
        Cell concluded,
        Cell satisfied) {

    /**
     * One value.
     *
     * @param fill of the small bar, of a hundred; negative for none
     */
    public record Cell(String value, double fill, boolean few) {

        public boolean isBar() {
            return fill >= 0;
        }
    }

    static OfficeRow of(OfficeFigures one, String address) {
        Figures figures = one.figures();
        return new OfficeRow(
                one.name(),
                "/dashboard?" + address,
                figures.count(Measure.REGISTERED),
                missed(figures, Measure.DISPATCH_N, Measure.DISPATCH_MET)
                        + missed(figures, Measure.NOTICE_N, Measure.NOTICE_MET)
                        + missed(figures, Measure.HANDLING_N, Measure.HANDLING_MET),
                cell(Indicator.INTAKE_IN_TIME, figures),
                cell(Indicator.NOTICE_IN_TIME, figures),
                cell(Indicator.CONCLUDED_IN_TIME, figures),
                cell(Indicator.BODY_SATISFACTION, figures));
    }

    private static long missed(Figures figures, Measure all, Measure met) {
        return figures.count(all) - figures.count(met);
    }

    private static Cell cell(Indicator indicator, Figures figures) {
        Reading reading = indicator.read(figures);
        return new Cell(
                KpiCards.percent(reading),
                reading.value().map(value -> value.doubleValue()).orElse(-1.0),
                reading.hidden());
    }
}
