package org.hongyan.admin.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.hongyan.indicator.Beside;
import org.hongyan.indicator.Change;
import org.hongyan.indicator.CountedQuery;
import org.hongyan.indicator.Figures;
import org.hongyan.indicator.Indicator;
import org.hongyan.indicator.Reading;
import org.hongyan.indicator.SmallNumberPolicy;
import org.hongyan.indicator.YearOnYearPolicy;

/** Writes indicators out: values, fractions, changes and what stands beside them. */
final class KpiCards {

    static final String DASH = "—";
    private static final int HUNDRED = 100;

    private final Figures now;
    private final Figures before;
    private final String address;
    private final Words words;

    /**
     * Of these figures.
     *
     * @param before those of last year, null where they are not to be compared
     * @param address parameters that say office and period, for the lists behind the figures
     */
    KpiCards(Figures now, Figures before, String address, Words words) {
        this.now = now;
        this.before = before;
        this.address = address;
        this.words = words;
    }

    KpiCard card(Indicator indicator) {
        Reading reading = indicator.read(now);
        Reading earlier = before == null ? null : indicator.read(before);
        String path = CountedQuery.listed(indicator) && reading.n().signum() > 0
                ? "/indicator/matters/" + indicator.name().toLowerCase(Locale.ROOT) + "?" + address
                : null;
        return new KpiCard(
                indicator,
                value(reading),
                reading.hidden(),
                fraction(indicator, reading),
                earlier == null || earlier.value().isEmpty() ? "" : value(earlier),
                earlier == null ? "" : change(YearOnYearPolicy.ofRate(reading, earlier)),
                beside(indicator),
                share(reading),
                earlier == null ? -1 : share(earlier),
                path,
                path != null && CountedQuery.ofLimits(indicator) ? path + "&missed=1" : null);
    }

    String value(Reading reading) {
        Optional<BigDecimal> value = reading.value();
        if (value.isEmpty()) {
            return DASH;
        }
        return switch (reading.scale()) {
            case PERCENT -> value.get() + "%";
            case POINTS -> value.get().toString();
            case DAYS -> words.text("dashboard.days", value.get());
        };
    }

    /** Of a rate, or a dash. */
    static String percent(Reading reading) {
        return reading.value().map(value -> value + "%").orElse(DASH);
    }

    private static double share(Reading reading) {
        return reading.scale() == Reading.Scale.DAYS
                ? -1
                : reading.value()
                        .map(value -> Math.min(HUNDRED, value.doubleValue()))
                        .orElse(-1.0);
    }

    private String fraction(Indicator indicator, Reading reading) {
        if (reading.n().signum() == 0) {
            return words.text("dashboard.none");
        }
        if (reading.hidden()) {
            return words.text("dashboard.few", SmallNumberPolicy.LEAST);
        }
        if (indicator == Indicator.COMBINED) {
            return words.text("dashboard.combined");
        }
        if (reading.scale() == Reading.Scale.DAYS) {
            return words.text("dashboard.n", number(reading.n()));
        }
        String key = indicator == Indicator.REPEATED_PERSONS ? "dashboard.fraction.persons" : "dashboard.fraction";
        return words.text(key, number(reading.numerator()), number(reading.n()));
    }

    private List<String> beside(Indicator indicator) {
        Beside beside = Beside.of(indicator, now);
        List<String> lines = new ArrayList<>();
        if (beside == null || beside.ofAll() == 0) {
            return lines;
        }
        lines.add(told("dashboard.exits", beside.exits(), beside.ofAll()));
        if (beside.extended() != null) {
            lines.add(told("dashboard.extended", beside.extended(), beside.ofCounted()));
        }
        lines.add(told("dashboard.withdrawn", beside.withdrawn(), beside.ofAll()));
        if (indicator == Indicator.OFFICE_SATISFACTION || indicator == Indicator.BODY_SATISFACTION) {
            Reading rated = (indicator == Indicator.OFFICE_SATISFACTION ? Indicator.OFFICE_RATED : Indicator.BODY_RATED)
                    .read(now);
            lines.add(words.text("dashboard.rated", value(rated), number(rated.numerator()), number(rated.n())));
        }
        return lines;
    }

    private String told(String key, long count, long of) {
        OptionalLong told = key.equals("dashboard.exits") ? SmallNumberPolicy.told(count) : OptionalLong.of(count);
        return told.isEmpty()
                ? words.text(key + ".few", SmallNumberPolicy.LEAST)
                : words.text(
                        key,
                        number(BigDecimal.valueOf(count)),
                        value(Reading.share(BigDecimal.valueOf(count), BigDecimal.valueOf(of))));
    }

    /** With its sign and unit; empty where there is nothing to compare. */
    String change(Change change) {
        return switch (change.kind()) {
            case NONE -> "";
            case NEW -> words.text("dashboard.change.NEW");
            default -> words.text("dashboard.change." + change.kind().name(), signed(change.amount()));
        };
    }

    private static String signed(BigDecimal amount) {
        return amount.signum() > 0 ? "+" + amount : amount.toString();
    }

    /** 1,283; a sum of means keeps its decimals. */
    static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0
                ? String.format(Locale.ROOT, "%,d", plain.longValueExact())
                : String.format(Locale.ROOT, "%,.2f", plain);
    }
}
