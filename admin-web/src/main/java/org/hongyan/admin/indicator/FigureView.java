package org.hongyan.admin.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.indicator.FiguresOutOfReach;
import org.hongyan.indicator.IndicatorPeriod;
import org.hongyan.indicator.OfficeLine;
import org.hongyan.shared.RefusedException;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeLevel;

/** Which figures a page shows: whose, with or without what is below, and of which months; kept in the address. */
@RequestScoped
public class FigureView {

    @Inject
    private OfficeLine line;

    @Inject
    private Chips chips;

    private IndicatorPeriod period;
    private Office office;
    private Office own;
    private boolean whole;

    /** One of the periods to choose from. */
    public record Choice(String path, String label, boolean current) {}

    void choose(String periodWord, String officeId, String alone) {
        period = IndicatorPeriod.of(periodWord).orElseThrow(FigureView::outOfReach);
        own = line.own();
        office = officeId == null || officeId.isEmpty() ? own : line.below(id(officeId));
        whole = alone == null || alone.isEmpty();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw outOfReach();
        }
    }

    private static RefusedException outOfReach() {
        return new RefusedException(new FiguresOutOfReach());
    }

    IndicatorPeriod period() {
        return period;
    }

    IndicatorPeriod.Range range() {
        return period.on(chips.today());
    }

    Office office() {
        return office;
    }

    boolean whole() {
        return whole;
    }

    boolean ownOffice() {
        return office != null && office.id().equals(own.id());
    }

    /** The parameters that say all of this once more. */
    String address() {
        return address(period, office.id(), whole);
    }

    String addressOf(UUID other) {
        return address(period, other, true);
    }

    private String address(IndicatorPeriod some, UUID of, boolean withBelow) {
        return "period=" + some.word() + (of.equals(own.id()) ? "" : "&office=" + of) + (withBelow ? "" : "&own=1");
    }

    public List<Choice> getPeriods() {
        return Arrays.stream(IndicatorPeriod.values())
                .map(some ->
                        new Choice("/dashboard?" + address(some, office.id(), whole), Texts.of(some), some == period))
                .toList();
    }

    /** With everything below, or alone; nothing to choose where nothing is below. */
    public List<Choice> getScopes() {
        return office.level() == OfficeLevel.TOWNSHIP
                ? List.of()
                : List.of(
                        new Choice(
                                "/dashboard?" + address(period, office.id(), true),
                                Texts.text("dashboard.whole"),
                                whole),
                        new Choice(
                                "/dashboard?" + address(period, office.id(), false),
                                Texts.text("dashboard.alone"),
                                !whole));
    }

    /** The months, written out. */
    public String getMonths() {
        IndicatorPeriod.Range range = range();
        return range.from().equals(range.until())
                ? written(range.from())
                : Texts.text("dashboard.range", written(range.from()), written(range.until()));
    }

    private static String written(YearMonth month) {
        return Texts.text("dashboard.yearMonth", String.valueOf(month.getYear()), month.getMonthValue());
    }

    public String getOfficeName() {
        return office.name();
    }

    public boolean isElsewhere() {
        return !ownOffice();
    }

    /** Last year's figures stand beside. */
    public boolean isCompared() {
        return period.comparable();
    }

    /** Back to these figures. */
    public String getPath() {
        return "/dashboard?" + address();
    }
}
