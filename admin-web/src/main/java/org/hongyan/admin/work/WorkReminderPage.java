package org.hongyan.admin.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.matter.DeadlineReminder;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.Steps;

/** The limits of which the body is reminded today, above its work list. */
@Named
@RequestScoped
public class WorkReminderPage {

    private static final int SHOWN = 5;

    @Inject
    private DeskLists lists;

    @Inject
    private Chips chips;

    @Inject
    private Steps steps;

    private List<DeadlineReminder> found = List.of();

    /** One of them; the title is empty for sealed matters. */
    public record Line(DueChip chip, String number, String title, String path, String clock, String grade) {}

    @PostConstruct
    void open() {
        found = lists.reminders(steps.today(), SHOWN + 1);
    }

    /** By due date. */
    public List<Line> getLines() {
        return found.stream().limit(SHOWN).map(this::line).toList();
    }

    private Line line(DeadlineReminder one) {
        return new Line(
                chips.running(one.clock(), one.startedOn(), one.dueOn()),
                one.number(),
                one.title() == null || one.title().isEmpty() ? Texts.text("work.sealed") : one.title(),
                "/case/" + one.matterId(),
                Texts.of(one.clock()),
                Texts.text("work.reminder." + one.grade().name()));
    }

    /** True if there are more than shown. */
    public boolean isMore() {
        return found.size() > SHOWN;
    }

    /** True if there is a reminder today. */
    public boolean isAny() {
        return !found.isEmpty();
    }
}
