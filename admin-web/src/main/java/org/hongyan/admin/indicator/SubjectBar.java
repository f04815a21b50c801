package org.hongyan.admin.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.indicator.Indicators.SubjectCount;
import org.hongyan.indicator.Reading;

/**
 * A subject and how often it came, as a bar in a drawing 520 wide.
 *
 * @param y where its row begins
 * @param width of the bar
 * @param rest true for all that were too few to be named
 */
public record SubjectBar(String name, long count, String share, int y, double width, boolean rest) {

    private static final int ROW = 34;
    private static final double LONGEST = 250;
    private static final int MOST = 10;

    static List<SubjectBar> of(List<SubjectCount> counts, String rest) {
        long all = counts.stream().mapToLong(SubjectCount::count).sum();
        List<SubjectCount> named =
                counts.stream().filter(one -> one.code() != null).limit(MOST).toList();
        long others = all - named.stream().mapToLong(SubjectCount::count).sum();
        long most = Math.max(
                1,
                Math.max(
                        others,
                        named.stream().mapToLong(SubjectCount::count).max().orElse(0)));
        List<SubjectBar> bars = new ArrayList<>();
        for (SubjectCount one : named) {
            bars.add(bar(one.name(), one.count(), all, most, bars.size(), false));
        }
        if (others > 0) {
            bars.add(bar(rest, others, all, most, bars.size(), true));
        }
        return bars;
    }

    private static SubjectBar bar(String name, long count, long all, long most, int row, boolean rest) {
        String share = KpiCards.percent(Reading.share(BigDecimal.valueOf(count), BigDecimal.valueOf(all)));
        return new SubjectBar(name, count, share, row * ROW, LONGEST * count / most, rest);
    }

    /** The foot of its words. */
    public int getFoot() {
        return y + 19;
    }

    /** Where its number stands. */
    public double getNumberX() {
        return 156 + width;
    }
}
