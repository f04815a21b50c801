package org.hongyan.admin.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.admin.matter.StepPages;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskRow;

/** Rows of a list as pages show them: the date explained, the owner, the next step of whoever looks. */
@RequestScoped
public class WorkRows {

    @Inject
    private DeskPage desk;

    @Inject
    private Chips chips;

    @Inject
    private StepPages pages;

    /** One row; {@code pieces} of the text around what was looked for, or none. */
    public WorkRow of(DeskRow item, List<String> pieces) {
        // the fifteen days run from the day it came, also while nobody has registered it
        boolean waiting = item.clock() == null && item.timer() == null && item.group() == DeskGroup.TO_REGISTER;
        ClockKind clock = waiting ? ClockKind.DISPATCH : item.clock();
        DueChip chip = waiting
                ? chips.running(clock, item.receivedOn())
                : clock != null
                        ? chips.running(clock, item.startedOn(), item.dueOn())
                        : item.timer() == null ? null : chips.days(item.timer(), item.startedOn(), item.dueOn());
        return new WorkRow(
                item,
                chip,
                clock == null ? item.timer() : clock,
                waiting ? chip.due() : item.dueOn(),
                petitioner(item),
                Texts.text("work.next." + next(item)),
                mine(item) ? pages.next(item, desk::may) : null,
                owner(item),
                pieces);
    }

    private static String petitioner(DeskRow item) {
        if (item.maskedName().isEmpty()) {
            return Texts.text("work.anonymous");
        }
        return item.headCount() > 1
                ? Texts.text("work.petitioners", item.maskedName(), item.headCount())
                : item.maskedName();
    }

    /** Who acts next: the body that has it, or at this body the handler. */
    private static String owner(DeskRow item) {
        if (item.holder() != null) {
            return item.holder();
        }
        return item.handler() == null ? Texts.text("work.owner.none") : item.handler();
    }

    private boolean mine(DeskRow item) {
        Set<DeskGroup> duties = Duties.of(desk.getDesk().roles());
        boolean free = item.handlerId() == null || !Duties.OF_THE_HANDLER.contains(item.group());
        return duties.contains(item.group()) && (free || desk.getPerson().id().equals(item.handlerId()));
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
}
