package org.hongyan.admin.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskOrder;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskRow;
import org.hongyan.matter.DeskViews;
import org.hongyan.matter.DeskViews.DeskView;
import org.hongyan.shared.RefusedException;
import org.omnifaces.cdi.Param;

/** The work list: one page of 20 rows of one view, narrowed by filters. */
@Named
@RequestScoped
public class WorkPage {

    static final int ROWS = 20;
    private static final int UNCOUNTED = -1;

    @Inject
    private DeskLists lists;

    @Inject
    private DeskPage desk;

    @Inject
    private Chips chips;

    @Inject
    private WorkRows asShown;

    @Inject
    private WorkFilterPage filters;

    @Inject
    private DeskViews views;

    @Inject
    @Param(pathIndex = 0)
    private String viewName;

    @Inject
    @Param(name = "after")
    private String after;

    private WorkView view;
    private List<WorkRow> rows;
    private String next;
    private int total;
    private Map<WorkView, Integer> counts;
    private List<Tab> kept;

    @PostConstruct
    void open() {
        view = WorkView.of(viewName).orElseThrow(() -> new RefusedException(new NoSuchView()));
        Optional<DeskQuery> query = query(view)
                .map(all -> all.choosing(filters.choice(all.choice())).ordered(filters.order()));
        count(query);
        List<DeskRow> found = query.map(all -> lists.page(all.after(cursor()))).orElse(List.of());
        boolean more = found.size() > ROWS;
        List<DeskRow> shown = more ? found.subList(0, ROWS) : found;
        rows = shown.stream().map(row -> asShown.of(row, List.of())).toList();
        next = more ? address(shown.get(ROWS - 1).cursor(filters.order())) : null;
    }

    private Optional<DeskQuery> query(WorkView some) {
        return some.query(desk.getDesk().roles(), desk.getPerson().id(), chips.today(), ROWS + 1);
    }

    /** The list at an address that was kept; none where the view is gone or is not one of this person's any more. */
    private Optional<DeskQuery> query(DeskView kept) {
        String path = kept.address().split("\\?", 2)[0];
        return Arrays.stream(WorkView.values())
                .filter(some -> some.path().equals(path))
                .findFirst()
                .flatMap(this::query)
                .map(all -> all.choosing(filters.choice(all.choice(), kept.address())));
    }

    /** One statement counts every view, the lists that were kept and the list now open. */
    private void count(Optional<DeskQuery> open) {
        Map<WorkView, DeskQuery> counted = new LinkedHashMap<>();
        for (WorkView some : WorkView.values()) {
            if (some.counted()) {
                query(some).ifPresent(query -> counted.put(some, query));
            }
        }
        List<DeskQuery> queries = new ArrayList<>(counted.values());
        open.ifPresent(queries::add);
        Map<DeskView, Optional<DeskQuery>> own = new LinkedHashMap<>();
        views.own().forEach(one -> own.put(one, query(one)));
        own.values().forEach(query -> query.ifPresent(queries::add));
        Iterator<Integer> found = lists.counts(queries).iterator();
        counts = new LinkedHashMap<>();
        counted.keySet().forEach(some -> counts.put(some, found.next()));
        total = open.isPresent() ? found.next() : 0;
        kept = new ArrayList<>();
        own.forEach((one, query) -> kept.add(new Tab(
                one.address(),
                one.name(),
                query.isPresent() ? found.next() : UNCOUNTED,
                one.address().equals(getAddress()))));
    }

    private DeskQuery.Cursor cursor() {
        if (after == null) {
            return null;
        }
        String[] parts = after.split("_", 2);
        try {
            UUID matter = UUID.fromString(parts[parts.length - 1]);
            return filters.order() == DeskOrder.DUE
                    ? new DeskQuery.Cursor(LocalDate.parse(parts[0]), matter)
                    : new DeskQuery.Cursor(Instant.parse(parts[0]), matter);
        } catch (DateTimeParseException | IllegalArgumentException noPlace) {
            throw new RefusedException(new NoSuchView());
        }
    }

    private static String address(DeskQuery.Cursor cursor) {
        return cursor.at() + "_" + cursor.matterId();
    }

    /** One of the tabs; a count below zero is not shown. */
    public record Tab(String path, String label, int count, boolean current) {

        /** Counts beyond this are not exact. */
        public String getShownCount() {
            return shown(count);
        }
    }

    static String shown(int count) {
        return count >= DeskLists.COUNT_LIMIT ? DeskLists.COUNT_LIMIT - 1 + "+" : String.valueOf(count);
    }

    public List<Tab> getTabs() {
        return Arrays.stream(WorkView.values())
                .map(some -> new Tab(some.path(), label(some), counts.getOrDefault(some, UNCOUNTED), some == view))
                .toList();
    }

    /** The lists this person keeps, with their numbers. */
    public List<Tab> getKept() {
        return kept;
    }

    /** Somebody who works in a section sees what the section has. */
    private String label(WorkView some) {
        boolean section = desk.getDesk().sectionId() != null && some == WorkView.UNIT;
        return Texts.text("work.view." + some + (section ? ".section" : ""));
    }

    public List<WorkRow> getRows() {
        return rows;
    }

    /** Address of the next page, null on the last. */
    public String getNext() {
        return next == null
                ? null
                : getAddress()
                        + (getAddress().contains("?") ? "&" : "?")
                        + Addresses.query(Map.of("after", next)).substring(1);
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

    /** Path and filters, without the place in the list. */
    public String getAddress() {
        return view.path() + filters.getAddress();
    }

    /** Heading of the page. */
    public String getTitle() {
        return label(view);
    }

    public String getToday() {
        return Format.longDate(chips.today());
    }

    /** What the list holds, in one sentence for everybody and for screen readers. */
    public String getResult() {
        long over = rows.stream().filter(WorkRow::isOver).count();
        return Texts.text("work.result", shown(total), rows.size(), over);
    }

    /** What an empty list says: that nothing fits the filters, or when something will stand here. */
    public String getNothing() {
        return Texts.text(filters.isActive() ? "work.empty.filtered" : "work.empty." + view);
    }
}
