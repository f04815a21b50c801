package org.hongyan.admin.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.admin.matter.StepPages;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskRow;
import org.hongyan.matter.DeskTally;
import org.hongyan.staff.Role;

/** What needs the person now, by each role held at this desk, and what is due first; two statements in all. */
@Named
@RequestScoped
public class WorkNowPage {

    private static final int SHOWN = 5;

    @Inject
    private DeskTally tally;

    @Inject
    private DeskLists lists;

    @Inject
    private DeskPage desk;

    @Inject
    private Chips chips;

    @Inject
    private StepPages pages;

    private Map<DeskGroup, DeskTally.Tally> counts = Map.of();
    private List<DeskRow> first = List.of();

    /** What one role has to see to. */
    public record RolePart(Role role, List<Task> tasks) {}

    /**
     * Rows of one kind.
     *
     * @param path the view of the work list that shows them
     * @param next the first day that is not past, or null
     */
    public record Task(String label, String path, int all, int over, LocalDate next) {}

    /** One of the rows due first; the chip is null where no clock runs. */
    public record Line(DueChip chip, String number, String title, String path, String next, String nextPath) {}

    @PostConstruct
    void open() {
        Set<DeskGroup> duties =
                desk.getDesk() == null ? Set.of() : Duties.of(desk.getDesk().roles());
        if (duties.isEmpty()) {
            return;
        }
        DeskQuery mine = DeskQuery.of(duties, SHOWN).ofPerson(desk.getPerson().id(), Duties.OF_THE_HANDLER);
        counts = tally.of(mine, chips.today());
        first = counts.isEmpty() ? List.of() : lists.page(mine);
    }

    /** Roles without anything to see to are left out. */
    public List<RolePart> getParts() {
        return desk.getRoles().stream()
                .sorted()
                .map(role -> new RolePart(role, tasks(role)))
                .filter(part -> !part.tasks().isEmpty())
                .toList();
    }

    private List<Task> tasks(Role role) {
        return Duties.of(Set.of(role)).stream()
                .filter(counts::containsKey)
                .map(group -> {
                    DeskTally.Tally some = counts.get(group);
                    return new Task(Texts.of(group), path(group), some.all(), some.over(), some.next());
                })
                .toList();
    }

    /** The view in which nothing else stands, else the person's own list, which has all of it. */
    private static String path(DeskGroup group) {
        return Arrays.stream(WorkView.values())
                .filter(view -> view.groups().equals(Set.of(group)))
                .findFirst()
                .orElse(
                        group == DeskGroup.TO_SIGN || group == DeskGroup.TO_APPROVE || group == DeskGroup.TO_SEND
                                ? WorkView.SIGN
                                : WorkView.MINE)
                .path();
    }

    /** Rows of the person's own list, the first due first. */
    public List<Line> getLines() {
        return first.stream()
                .map(row -> new Line(
                        chip(row),
                        row.number(),
                        row.title() == null || row.title().isEmpty() ? Texts.text("work.sealed") : row.title(),
                        "/case/" + row.matterId(),
                        Texts.of(row.group()),
                        pages.next(row, desk::may)))
                .toList();
    }

    private DueChip chip(DeskRow row) {
        if (row.clock() != null) {
            return chips.running(row.clock(), row.startedOn(), row.dueOn());
        }
        return row.timer() == null ? null : chips.days(row.timer(), row.startedOn(), row.dueOn());
    }

    /** Everything that waits for the person, each row once. */
    public int getAll() {
        return counts.values().stream().mapToInt(DeskTally.Tally::all).sum();
    }

    /** Of these, past their day. */
    public int getOver() {
        return counts.values().stream().mapToInt(DeskTally.Tally::over).sum();
    }
}
