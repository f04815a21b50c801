package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockVariant;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/**
 * A claim whose facts are clear is answered in ten working days without an opinion (T21); where that turns out
 * unsuitable, or the days pass, the ordinary period runs on with its original due date.
 */
@UseCase
@LegalBasis("信访事项简易办理办法")
public class SimplifyMatter {

    @Inject
    private StepDesk desk;

    @Inject
    private WantedOpinionPolicy wishes;

    @Inject
    private Repeats repeats;

    @Inject
    private Steps steps;

    @Inject
    private ClockBook clocks;

    @Inject
    private StandingBook standing;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentActor actors;

    /**
     * By the handler; returns until when the petitioner is answered.
     *
     * @param clear the handler states that facts are clear and the matter is raised for the first time; a repeat that
     *     was merged into it is known and refused
     */
    @Requires(Permission.HANDLE)
    public LocalDate simplify(UUID matterId, boolean clear) {
        Matter matter = desk.held(matterId);
        new FieldChecks().unless(clear, "/clear", "simple.notClear").done();
        steps.check(matter, Transition.SIMPLIFY, "simple.first_and_clear");
        int again = repeats.in(matterId);
        if (again > 0) {
            throw new RefusedException(new NotFirstTime(matter.number(), again));
        }
        if (wishes.wanted(matterId)) {
            throw new RefusedException(new OpinionWanted(matter.number()));
        }
        if (clocks.running(matterId, ClockKind.HANDLING).isEmpty()) {
            throw new RefusedException(new NoPeriodToExtend(matter.number()));
        }
        LocalDate today = steps.today();
        clocks.pause(matterId, today, ClockKind.HANDLING);
        LocalDate until = clocks.start(ClockStart.of(
                                matterId,
                                ClockKind.SIMPLE_PROCEDURE,
                                actors.get().officeId(),
                                actors.get().bodyId(),
                                today)
                        .as(ClockVariant.ANSWER))
                .map(MatterClock::dueOn)
                .orElseThrow();
        steps.take(
                matter,
                Transition.SIMPLIFY,
                "simple.first_and_clear",
                Audience.PETITIONER,
                Map.of("until", until.toString()));
        standing.refresh(matter);
        return until;
    }

    /** By the handler who finds it unsuitable. */
    @Requires(Permission.HANDLE)
    public void leave(UUID matterId) {
        fallBack(matterId, steps.today());
    }

    /** By the day passing, once the ten working days are over. */
    @Requires(Permission.SYSTEM)
    public void lapse(UUID matterId) {
        LocalDate last = clocks.running(matterId, ClockKind.SIMPLE_PROCEDURE)
                .map(MatterClock::dueOn)
                .orElse(steps.today());
        fallBack(matterId, last);
    }

    private void fallBack(UUID matterId, LocalDate on) {
        Matter matter = desk.held(matterId);
        if (clocks.running(matterId, ClockKind.SIMPLE_PROCEDURE).isEmpty()) {
            throw new RefusedException(new NotSimple(matter.number()));
        }
        clocks.stop(matterId, on, ClockKind.SIMPLE_PROCEDURE);
        clocks.revive(matterId, ClockKind.HANDLING);
        clocks.running(matterId, ClockKind.HANDLING)
                .ifPresent(handling -> timeline.add(
                        matterId,
                        "SIMPLE_PROCEDURE_LEFT",
                        Audience.PETITIONER,
                        Map.of("until", handling.dueOn().toString())));
        standing.refresh(matter);
    }
}
