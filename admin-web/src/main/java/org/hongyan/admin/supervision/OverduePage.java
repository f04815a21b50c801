package org.hongyan.admin.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.deadline.ClockKind;
import org.hongyan.shared.Permission;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.supervision.CallFile;
import org.hongyan.supervision.EndingSoon;
import org.hongyan.supervision.Supervisions;
import org.hongyan.supervision.Supervisions.OverdueLine;
import org.omnifaces.util.Faces;

/** What is overdue or soon due below the office, by number, unit and days; the file opens by calling for it with a reason. */
@Named
@RequestScoped
public class OverduePage {

    @Inject
    private Supervisions supervisions;

    @Inject
    private CallFile callFile;

    @Inject
    private DeskPage desk;

    @Inject
    private DoneNotes notes;

    @Inject
    private Clock clock;

    @Inject
    private EndingSoon ending;

    @Inject
    private Chips chips;

    private List<OverdueLine> lines;
    private List<EndingSoon.Line> soon;
    private String chosen;
    private String reason;

    /** Empty for a desk without the post. */
    public List<OverdueLine> getLines() {
        if (lines == null) {
            lines = desk.may(Permission.SUPERVISE) ? supervisions.overdue(SystemTime.today(clock)) : List.of();
        }
        return lines;
    }

    /** Those whose file may be called for, each matter once. */
    public List<OverdueLine> getUnknown() {
        Set<UUID> seen = new HashSet<>();
        return getLines().stream()
                .filter(line -> !line.known() && seen.add(line.matterId()))
                .toList();
    }

    /** What is not late yet, but before long. */
    public List<EndingSoon.Line> getSoon() {
        if (soon == null) {
            soon = desk.may(Permission.SUPERVISE) ? ending.below(SystemTime.today(clock)) : List.of();
        }
        return soon;
    }

    /** How many days are left. */
    public DueChip chip(OverdueLine line) {
        return line.limit() instanceof ClockKind kind
                ? chips.running(kind, line.startedOn(), line.dueOn())
                : chips.days(line.limit(), line.startedOn(), line.dueOn());
    }

    /** Whole days since the last day. */
    public long days(OverdueLine line) {
        return ChronoUnit.DAYS.between(line.dueOn(), SystemTime.today(clock));
    }

    /** Opens the file. */
    public void call() {
        OverdueLine line = getUnknown().stream()
                .filter(one -> one.matterId().toString().equals(chosen))
                .findFirst()
                .orElse(null);
        callFile.call(line == null ? new UUID(0, 0) : line.matterId(), reason);
        notes.say(Texts.text("overdue.done", line == null ? "" : line.number()));
        Faces.redirect("case/%s", chosen);
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String newChosen) {
        chosen = newChosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
