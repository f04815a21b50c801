package org.hongyan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.handover.AssignedTermPolicy;
import org.hongyan.handover.Handover;
import org.hongyan.handover.Handovers;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Steps;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.LegalBasis;
import org.hongyan.staff.CurrentActor;

/**
 * How far the limit of an assignment may be moved: to a working day later than it is, never beyond the limit of the law
 * that runs for the matter, and before the limit that binds the assigner itself.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十二条第一款第三项、第三十四条")
public class LongerLimitPolicy {

    private final Handovers handovers;
    private final ClockBook clocks;
    private final Deadlines deadlines;
    private final Steps steps;
    private final CurrentActor actors;

    /** For the proxy. */
    protected LongerLimitPolicy() {
        this(null, null, null, null, null);
    }

    @Inject
    LongerLimitPolicy(Handovers handovers, ClockBook clocks, Deadlines deadlines, Steps steps, CurrentActor actors) {
        this.handovers = handovers;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.steps = steps;
        this.actors = actors;
    }

    /**
     * What the receiver of an assignment may ask for.
     *
     * @param limitOn the limit as it is
     * @param latest the last day that may be asked for
     */
    public record Open(LocalDate limitOn, LocalDate latest) {}

    /** For the caller's own assignment; empty where nothing is assigned. */
    @Transactional
    public Optional<Open> open(UUID matterId) {
        return handovers
                .openTo(matterId, actors.get().bodyId())
                .filter(assignment -> assignment.limitOn() != null)
                .map(assignment -> new Open(assignment.limitOn(), latest(assignment)));
    }

    /** The last day that may be set now. */
    LocalDate latest(Handover assignment) {
        LocalDate above = handovers.parentOf(assignment).map(Handover::limitOn).orElse(null);
        LocalDate assigned = AssignedTermPolicy.latest(deadlines, steps.today(), above);
        Optional<LocalDate> handling =
                clocks.running(assignment.matterId(), ClockKind.HANDLING).map(MatterClock::dueOn);
        return handling.filter(due -> due.isBefore(assigned)).orElse(assigned);
    }

    /** What is wrong with a new limit, empty if nothing. */
    List<FieldError> check(Handover assignment, LocalDate limit, String pointer) {
        List<FieldError> errors = new ArrayList<>();
        if (limit == null) {
            errors.add(new FieldError(pointer, "limit.missing"));
        } else if (!limit.isAfter(assignment.limitOn())) {
            errors.add(new FieldError(pointer, "limit.notLater", assignment.limitOn()));
        } else if (limit.isAfter(latest(assignment))) {
            errors.add(new FieldError(pointer, "limit.tooLate", latest(assignment)));
        } else if (!deadlines.calendar().isWorkingDay(limit)) {
            errors.add(new FieldError(pointer, "limit.noWorkingDay"));
        }
        return errors;
    }
}
