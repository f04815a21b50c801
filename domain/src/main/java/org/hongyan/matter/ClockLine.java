package org.hongyan.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;

/**
 * One clock as pages show it.
 *
 * @param because keys of the reasons for the due date, in order
 */
public record ClockLine(
        UUID id,
        ClockKind kind,
        UUID bodyId,
        UUID petitionerId,
        LocalDate startedOn,
        LocalDate originalDueOn,
        LocalDate dueOn,
        List<String> because,
        boolean provisional,
        MatterClock.State state,
        LocalDate stoppedOn) {

    public static ClockLine of(MatterClock clock) {
        return new ClockLine(
                clock.id(),
                clock.kind(),
                clock.bodyId(),
                clock.petitionerId(),
                clock.startedOn(),
                clock.originalDueOn(),
                clock.dueOn(),
                clock.because(),
                clock.provisional(),
                clock.state(),
                clock.stoppedOn());
    }
}
