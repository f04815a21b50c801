package org.hongyan.admin.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.admin.matter.StepPages;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskRow;
import org.hongyan.shared.RefusedException;
import org.omnifaces.cdi.Param;

/** The work list: one page of 20 rows of one view, in order of due date. */
@Named
@RequestScoped
public class WorkPage {

    static final int ROWS = 20;
    private static final int NEAR_DAYS = 9;

    @Inject
    private DeskLists lists;

    @Inject
    private DeskPage desk;

    @Inject
    private Chips chips;

    @Inject
    private StepPages pages;

    @Inject
    @Param(pathIndex = 0)
    private String viewName;

    @Inject
    @Param(name = "q")
    private String words;

    @Inject
    @Param(name = "after")
    private String after;

    private WorkView view;
    private List<WorkRow> rows;
    private String next;
    private Map<DeskGroup, Integer> counts;

    @PostConstruct
    void open() {
        view = WorkView.of(viewName).orElseThrow(() -> new RefusedException(new NoSuchView()));
        counts = lists.counts();
        List<DeskRow> found = searching() || !query().groups().isEmpty() ? lists.page(query()) : List.of();
        boolean more = found.size() > ROWS;
        List<DeskRow> shown = more ? found.subList(0, ROWS) : found;
        rows = shown.stream().map(this::row).toList();
        next = more ? cursor(shown.get(ROWS - 1)) : null;
    }

    private boolean searching() {
        return words != null && !words.isBlank();
    }

    private DeskQuery query() {
        Set<DeskGroup> groups = view == WorkView.MINE ? Duties.of(desk.getDesk().roles()) : view.groups();
        DeskQuery query = DeskQuery.of(searching() ? Set.of() : groups, ROWS + 1);
        if (searching()) {
            query = query.containing(words);
        } else if (view == WorkView.MINE) {
            query = query.ofPerson(desk.getPerson().id(), Duties.OF_THE_HANDLER);
        } else if (view == WorkView.DUE) {
            query = query.dueUntil(chips.today().plusDays(NEAR_DAYS));
        }
        return after == null ? query : query.after(cursor(after));
    }

    private static DeskQuery.Cursor cursor(String text) {
        String[] parts = text.split("_", 2);
        try {
            return new DeskQuery.Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeParseException | IllegalArgumentException noPlace) {
            throw new RefusedException(new NoSuchView());
        }
    }

    private static String cursor(DeskRow last) {
        return last.cursor().dueOn() + "_" + last.matterId();
    }

    private WorkRow row(DeskRow item) {
        // the fifteen days run from the day it came, also while nobody has registered it
        boolean waiting = item.clock() == null && item.timer() == null && item.group() == DeskGroup.TO_REGISTER;
        ClockKind clock = waiting ? ClockKind.DISPATCH : item.clock();
        DueChip chip = waiting
                ? chips.running(clock, item.receivedOn())
                : clock != null
                        ? chips.running(clock, item.startedOn(), item.dueOn())
                        : item.timer() == null ? null : chips.days(item.timer(), item.startedOn(), item.dueOn());
        String petitioner = item.maskedName().isEmpty()
                ? Texts.text("work.anonymous")
                : item.headCount() > 1
                        ? Texts.text("work.petitioners", item.maskedName(), item.headCount())
                        : item.maskedName();
        Set<DeskGroup> duties = Duties.of(desk.getDesk().roles());
        boolean free = item.handlerId() == null || !Duties.OF_THE_HANDLER.contains(item.group());
        boolean mine =
                duties.contains(item.group()) && (free || desk.getPerson().id().equals(item.handlerId()));
        return new WorkRow(
                item,
                chip,
                clock == null ? item.timer() : clock,
                waiting ? chip.due() : item.dueOn(),
                petitioner,
                Texts.text("work.next." + next(item)),
                mine ? pages.next(item, desk::may) : null);
    }

    /** Ending of the key of the next step's name. */
    private static String next(DeskRow item) {
        boolean sealed = item.title() == null || item.title().isEmpty();
        if (sealed && item.group() == DeskGroup.TO_DISPATCH) {
            return "SEALED";
        }
        return StepPages.isMaterial(item)
                ? "NEW_MATERIAL"
                : StepPages.isMisplaced(item) ? "MISPLACED" : item.group().name();
    }

    /** One of the tabs. */
    public record Tab(String path, String label, int count, boolean current) {

        /** Counts beyond this are not exact. */
        public String getShownCount() {
            return count >= DeskLists.COUNT_LIMIT ? DeskLists.COUNT_LIMIT - 1 + "+" : String.valueOf(count);
        }
    }

    public List<Tab> getTabs() {
        List<Tab> tabs = new ArrayList<>();
        for (WorkView some : Arrays.asList(WorkView.values())) {
            int count = some.groups().stream()
                    .mapToInt(group -> counts.getOrDefault(group, 0))
                    .sum();
            boolean counted = some != WorkView.MINE && some != WorkView.DUE && some != WorkView.CLOSED;
            tabs.add(new Tab(
                    some.path(), Texts.text("work.view." + some), counted ? count : -1, some == view && !searching()));
        }
        return tabs;
    }

    public List<WorkRow> getRows() {
        return rows;
    }

    /** The place after the last row, null on the last page. */
    public String getNext() {
        return next;
    }

    public String getWords() {
        return searching() ? words : null;
    }

    public boolean isFirst() {
        return after == null;
    }

    public String getView() {
        return view.name();
    }

    public String getPath() {
        return view.path();
    }

    /** Heading of the page. */
    public String getTitle() {
        return searching() ? Texts.text("work.found", words) : Texts.text("work.view." + view);
    }

    public String getToday() {
        return Format.longDate(chips.today());
    }

    /** What the rows are, in one sentence for everybody and for screen readers. */
    public String getResult() {
        long over = rows.stream().filter(WorkRow::isOver).count();
        return Texts.text("work.result", rows.size(), over);
    }
}
