package org.hongyan.admin.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongyan.indicator.Figures;
import org.hongyan.indicator.Measure;

/** Submissions by month as stacked bars, in the units of a drawing of 640 by 320. */
public final class MonthBars {

    static final int MONTHS = 12;
    private static final int LEFT = 44;
    private static final int STEP = 50;
    private static final double FLOOR = 290;
    private static final double HEIGHT = 250;
    private static final int LINES = 4;
    private static final List<Integer> ROUND = List.of(1, 2, 5);

    private final List<Bar> bars = new ArrayList<>();
    private final List<Grid> grid = new ArrayList<>();

    /** One month: where its three parts begin and how high they are. */
    public record Bar(
            String label,
            long online,
            long visits,
            long letters,
            int x,
            double onlineTop,
            double onlineHigh,
            double visitsTop,
            double visitsHigh,
            double lettersTop,
            double lettersHigh) {

        public long getTotal() {
            return online + visits + letters;
        }

        /** The middle of the bar. */
        public int getMiddle() {
            return x + 15;
        }

        /** Where its number stands. */
        public double getNumberTop() {
            return lettersTop - 5;
        }
    }

    /** A line with its number. */
    public record Grid(double y, long number) {

        /** The foot of the number. */
        public double getFoot() {
            return y + 4;
        }
    }

    MonthBars(Map<YearMonth, Figures> months, YearMonth last, Words words) {
        long most = 1;
        for (int back = 0; back < MONTHS; back++) {
            most = Math.max(most, total(months.getOrDefault(last.minusMonths(back), Figures.none())));
        }
        long step = step(most);
        long top = (most + step - 1) / step * step;
        for (long number = 0; number <= top; number += step) {
            grid.add(new Grid(FLOOR - HEIGHT * number / top, number));
        }
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = last.minusMonths(MONTHS - 1L - i);
            bars.add(bar(
                    months.getOrDefault(month, Figures.none()),
                    words.text("dashboard.month", month.getMonthValue()),
                    LEFT + STEP * i,
                    HEIGHT / top));
        }
    }

    private static Bar bar(Figures figures, String label, int x, double scale) {
        long online = figures.count(Measure.ONLINE);
        long visits = figures.count(Measure.VISITS);
        long letters = figures.count(Measure.LETTERS);
        double onlineTop = FLOOR - online * scale;
        double visitsTop = onlineTop - visits * scale;
        double lettersTop = visitsTop - letters * scale;
        return new Bar(
                label,
                online,
                visits,
                letters,
                x,
                onlineTop,
                online * scale,
                visitsTop,
                visits * scale,
                lettersTop,
                letters * scale);
    }

    private static long total(Figures figures) {
        return figures.count(Measure.ONLINE) + figures.count(Measure.VISITS) + figures.count(Measure.LETTERS);
    }

    /** A round number so that about four lines are drawn. */
    private static long step(long most) {
        for (long power = 1; ; power *= 10) {
            for (int round : ROUND) {
                if (round * power * LINES >= most) {
                    return round * power;
                }
            }
        }
    }

    /** The oldest first. */
    public List<Bar> getBars() {
        return bars;
    }

    public List<Grid> getGrid() {
        return grid;
    }

    /** True if nothing came in. */
    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.getTotal() == 0);
    }
}
