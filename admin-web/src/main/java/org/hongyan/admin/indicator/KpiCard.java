package org.hongyan.admin.indicator;

import java.util.List;
import org.hongyan.indicator.Indicator;

/**
 * One indicator as the page shows it; every text is written out.
 *
 * @param value with its unit, or a dash
 * @param few true where too few stand behind it to show a value
 * @param fraction numerator, n and what they count
 * @param before the value of last year, empty where there is none to compare
 * @param change since last year, empty where there is none
 * @param beside what was left out, prolonged, withdrawn, or rated
 * @param fill how long the bar is, of a hundred; negative for no bar
 * @param mark where last year stands on the bar, of a hundred; negative for none
 * @param path the list of matters behind it, or null
 * @param missedPath the same, only those not kept, or null
 */
public record KpiCard(
        Indicator indicator,
        String value,
        boolean few,
        String fraction,
        String before,
        String change,
        List<String> beside,
        double fill,
        double mark,
        String path,
        String missedPath) {

    /** Name of the element with the formula. */
    public String getFormulaId() {
        return "formula-" + indicator.name().toLowerCase(java.util.Locale.ROOT);
    }

    public String getFormulaKey() {
        return "Indicator." + indicator.name() + ".formula";
    }

    public String getBasisKey() {
        return "Indicator." + indicator.name() + ".basis";
    }

    public boolean isBar() {
        return fill >= 0;
    }

    public boolean isMarked() {
        return mark >= 0;
    }
}
