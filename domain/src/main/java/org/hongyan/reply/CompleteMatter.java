package org.hongyan.reply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * The matter is completed: after an opinion (T26) by its handler once all have confirmed, or by the passing of their
 * days; after a mere answer (T35) by the passing of the days for rating.
 */
@UseCase
@LegalBasis("信访工作条例 第三十二条第二款、第三十五条")
public class CompleteMatter {

    @Inject
    private OwnMatter own;

    @Inject
    private CompletionPolicy policy;

    @Inject
    private Letters letters;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private ClockBook clocks;

    /** Now, by the handler; the petitioners' own limits run on. Returns the id of the 办结登记. */
    @Requires(Permission.HANDLE)
    public UUID complete(UUID matterId) {
        Matter matter = complete(matterId, null);
        UUID record = letters.completionRecord(matter, "confirmed");
        standing.refresh(matter);
        return record;
    }

    /** By the day passing, on the legal day on which nothing stood in the way any more. */
    @Requires(Permission.SYSTEM)
    public void lapse(UUID matterId) {
        Matter matter = own.held(matterId);
        LocalDate on = policy.lapsedOn(matter);
        boolean answered = matter.state() == MatterState.ANSWERED;
        complete(matterId, on);
        if (!answered) {
            letters.completionRecord(matter, policy.settled(matter) ? "settled" : "lapsed");
        }
        standing.refresh(matter);
    }

    private Matter complete(UUID matterId, LocalDate legalDay) {
        Matter matter = own.held(matterId);
        boolean answered = matter.state() == MatterState.ANSWERED;
        Transition step = answered ? Transition.COMPLETE_ANSWERED : Transition.COMPLETE;
        String guard = answered ? "complete.after_answer" : "complete.after_reply";
        steps.check(matter, step, guard);
        List<Refusal> obstacles = policy.obstacles(matter);
        if (!obstacles.isEmpty()) {
            throw new RefusedException(obstacles.get(0));
        }
        LocalDate on = legalDay == null ? steps.today() : legalDay;
        matter.closeOn(on);
        // a congress holds nothing up; the report to it stays due until it is sent
        clocks.stopAll(matterId, on, ClockKind.CONGRESS_ASSIGNMENT);
        steps.take(matter, step, guard, Audience.PETITIONER, told(matter, on));
        return matter;
    }

    /** Until when a review may still be asked for is told only where one may. */
    private Map<String, String> told(Matter matter, LocalDate on) {
        Map<String, String> args = new LinkedHashMap<>(Map.of("on", on.toString()));
        clocks.ofMatter(matter.id()).stream()
                .filter(clock -> clock.kind() == ClockKind.REVIEW_REQUEST && clock.isRunning())
                .map(MatterClock::dueOn)
                .max(LocalDate::compareTo)
                .ifPresent(last -> args.put("until", last.toString()));
        return args;
    }
}
