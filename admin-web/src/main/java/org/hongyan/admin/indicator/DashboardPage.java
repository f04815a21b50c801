package org.hongyan.admin.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.indicator.Figures;
import org.hongyan.indicator.Indicator;
import org.hongyan.indicator.IndicatorPeriod;
import org.hongyan.indicator.Indicators;
import org.hongyan.indicator.Indicators.OfficeFigures;
import org.hongyan.indicator.Indicators.SubjectCount;
import org.hongyan.indicator.Measure;
import org.hongyan.indicator.YearOnYearPolicy;
import org.hongyan.shared.Permission;
import org.hongyan.supervision.Supervisions;
import org.hongyan.supervision.Supervisions.OverdueLine;
import org.omnifaces.cdi.Param;

/** The dashboard: the work that waits, by role, and for whoever leads or supervises the figures of the office. */
@Named
@RequestScoped
public class DashboardPage {

    private static final int OVERDUE_SHOWN = 7;

    private static final List<Indicator> CARDS = List.of(
            Indicator.INTAKE_IN_TIME,
            Indicator.NOTICE_IN_TIME,
            Indicator.CONCLUDED_IN_TIME,
            Indicator.OFFICE_SATISFACTION,
            Indicator.BODY_SATISFACTION,
            Indicator.COMBINED);

    @Inject
    private Indicators indicators;

    @Inject
    private FigureView view;

    @Inject
    private Supervisions supervisions;

    @Inject
    private DeskPage desk;

    @Inject
    private Chips chips;

    @Inject
    @Param(name = "period")
    private String periodWord;

    @Inject
    @Param(name = "office")
    private String officeId;

    @Inject
    @Param(name = "own")
    private String own;

    private boolean leading;
    private SortedMap<YearMonth, Figures> months = new TreeMap<>();
    private Figures now = Figures.none();
    private Figures before;
    private List<OfficeFigures> below = List.of();
    private List<SubjectCount> subjects = List.of();
    private List<OverdueLine> overdue = List.of();
    private Indicators.Freshness freshness;
    private List<KpiCard> cards = List.of();
    private List<KpiCard> lines = List.of();
    private List<SubjectBar> subjectBars = List.of();
    private List<OfficeRow> offices = List.of();
    private MonthBars bars;

    @PostConstruct
    void open() {
        leading = leads(desk);
        if (!leading) {
            return;
        }
        view.choose(periodWord, officeId, own);
        IndicatorPeriod.Range range = view.range();
        YearMonth month = YearMonth.from(chips.today());
        months = indicators.months(
                view.office().id(),
                view.whole(),
                earliest(range.yearBefore().from(), month.minusMonths(MonthBars.MONTHS - 1)),
                month);
        now = sum(range);
        before = view.period().comparable() ? sum(range.yearBefore()) : null;
        below = view.whole() ? indicators.below(view.office().id(), range.from(), range.until()) : List.of();
        subjects = indicators.subjects(view.office().id(), view.whole(), range.from(), range.until());
        freshness = indicators.freshness();
        overdue = desk.may(Permission.SUPERVISE) ? supervisions.overdue(chips.today()) : List.of();
        write(month);
    }

    private void write(YearMonth month) {
        KpiCards writer = new KpiCards(now, before, view.address(), Texts::text);
        cards = CARDS.stream().map(writer::card).toList();
        lines = Arrays.stream(Indicator.values())
                .filter(indicator -> !CARDS.contains(indicator))
                .map(writer::card)
                .toList();
        bars = new MonthBars(months, month, Texts::text);
        subjectBars = SubjectBar.of(subjects, Texts.text("dashboard.subject.rest"));
        offices = below.stream()
                .map(one -> OfficeRow.of(one, view.addressOf(one.officeId())))
                .toList();
    }

    /** Whose page has the figures; a desk for one matter never. */
    static boolean leads(DeskPage desk) {
        return !desk.isForOneMatter()
                && (desk.may(Permission.APPROVE) || desk.may(Permission.SUPERVISE) || desk.may(Permission.DISPATCH));
    }

    private static YearMonth earliest(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private Figures sum(IndicatorPeriod.Range range) {
        return months.entrySet().stream()
                .filter(month -> range.contains(month.getKey()))
                .map(java.util.Map.Entry::getValue)
                .reduce(Figures.none(), Figures::plus);
    }

    /** True if the page has the part with the figures. */
    public boolean isLeading() {
        return leading;
    }

    /** The six that stand on top. */
    public List<KpiCard> getCards() {
        return cards;
    }

    /** All others, in the order of their codes. */
    public List<KpiCard> getLines() {
        return lines;
    }

    /** What came in, with the change since last year. */
    public String getCame() {
        String count = KpiCards.number(now.of(Measure.REGISTERED));
        String persons = KpiCards.number(now.of(Measure.PERSONS));
        String came = Texts.text("dashboard.came", count, persons);
        String change = before == null
                ? ""
                : new KpiCards(now, before, view.address(), Texts::text)
                        .change(YearOnYearPolicy.ofCount(
                                now.count(Measure.REGISTERED), before.count(Measure.REGISTERED)));
        return change.isEmpty() ? came : came + " · " + Texts.text("dashboard.yearOnYear", change);
    }

    public MonthBars getBars() {
        return bars;
    }

    /** Subjects with the length of their bar; the most frequent first, the rest last. */
    public List<SubjectBar> getSubjects() {
        return subjectBars;
    }

    public List<OfficeRow> getBelow() {
        return offices;
    }

    /** By number, unit and days only. */
    public List<OverdueLine> getOverdue() {
        return overdue.stream().limit(OVERDUE_SHOWN).toList();
    }

    public int getOverdueCount() {
        return overdue.size();
    }

    /** True for whoever may see what is overdue below. */
    public boolean isSupervising() {
        return leading && desk.may(Permission.SUPERVISE) && view.ownOffice();
    }

    public FigureView getView() {
        return view;
    }

    /** True if nothing at all has been counted, now or last year. */
    public boolean isNothing() {
        return now.isEmpty() && (before == null || before.isEmpty());
    }

    /** When the figures were counted. */
    public String getFresh() {
        if (freshness == null || freshness.at() == null) {
            return Texts.text("dashboard.fresh.never");
        }
        return Texts.text(freshness.waiting() ? "dashboard.fresh.waiting" : "dashboard.fresh", freshness.at());
    }
}
