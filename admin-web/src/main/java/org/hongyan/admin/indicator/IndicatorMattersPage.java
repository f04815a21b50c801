package org.hongyan.admin.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.matter.Chips;
import org.hongyan.indicator.CountedMatter;
import org.hongyan.indicator.CountedQuery;
import org.hongyan.indicator.FiguresOutOfReach;
import org.hongyan.indicator.Indicator;
import org.hongyan.indicator.Indicators;
import org.hongyan.shared.RefusedException;
import org.omnifaces.cdi.Param;

/** The matters behind an indicator, as far as they stand in the own work list anyway. */
@Named
@RequestScoped
public class IndicatorMattersPage {

    private static final int ROWS = 20;

    @Inject
    private Indicators indicators;

    @Inject
    private FigureView view;

    @Inject
    private DeskPage desk;

    @Inject
    private Chips chips;

    @Inject
    @Param(pathIndex = 0)
    private String name;

    @Inject
    @Param(name = "period")
    private String periodWord;

    @Inject
    @Param(name = "office")
    private String officeId;

    @Inject
    @Param(name = "own")
    private String own;

    @Inject
    @Param(name = "missed")
    private String missed;

    @Inject
    @Param(name = "after")
    private String after;

    private Indicator indicator;
    private List<CountedMatter> rows = List.of();
    private String next;

    @PostConstruct
    void open() {
        indicator = Arrays.stream(Indicator.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name) && CountedQuery.listed(one))
                .findFirst()
                .orElseThrow(IndicatorMattersPage::outOfReach);
        if (!DashboardPage.leads(desk)) {
            throw outOfReach();
        }
        view.choose(periodWord, officeId, own);
        List<CountedMatter> found = indicators.matters(new CountedQuery(
                indicator,
                view.office().id(),
                view.whole(),
                view.range().from(),
                view.range().until(),
                isMissed(),
                chips.today(),
                cursor(after),
                ROWS + 1));
        boolean more = found.size() > ROWS;
        rows = more ? found.subList(0, ROWS) : found;
        next = more ? rows.get(ROWS - 1).on() + "_" + rows.get(ROWS - 1).rowId() : null;
    }

    private static RefusedException outOfReach() {
        return new RefusedException(new FiguresOutOfReach());
    }

    private static CountedQuery.Cursor cursor(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        String[] parts = text.split("_", 2);
        try {
            return new CountedQuery.Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeParseException | IllegalArgumentException noPlace) {
            throw outOfReach();
        }
    }

    public Indicator getIndicator() {
        return indicator;
    }

    public String getFormulaKey() {
        return "Indicator." + indicator.name() + ".formula";
    }

    /** True if only those are listed in which the limit was not kept. */
    public boolean isMissed() {
        return missed != null && !missed.isEmpty() && CountedQuery.ofLimits(indicator);
    }

    /** True for limits, of which some may be missed. */
    public boolean isOfLimits() {
        return CountedQuery.ofLimits(indicator);
    }

    public List<CountedMatter> getRows() {
        return rows;
    }

    /** Over, or met after its day. */
    public boolean late(CountedMatter row) {
        return isOfLimits()
                && (row.endedOn() == null
                        ? row.on().isBefore(chips.today())
                        : row.endedOn().isAfter(row.on()));
    }

    /** This list, all of it or only what was missed. */
    public String path(boolean onlyMissed) {
        return "/indicator/matters/" + name + "?" + view.address() + (onlyMissed ? "&missed=1" : "");
    }

    /** The next page, null on the last. */
    public String getNext() {
        return next == null ? null : path(isMissed()) + "&after=" + next;
    }

    /** The first page where this is a later one, else null. */
    public String getFirst() {
        return after == null || after.isEmpty() ? null : path(isMissed());
    }

    public FigureView getView() {
        return view;
    }
}
