package org.hongyan.supervision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * What the acting body is late with climbs to its superiors, each step once and as of its day, however many nights were
 * missed. The body reads it in its own timeline; nobody else in the matter does.
 */
@UseCase
@LegalBasis("信访工作条例 第三十八条、第四十条")
public class ClimbUpward {

    @Inject
    private Climbs climbs;

    @Inject
    private Matters matters;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Timeline timeline;

    @Inject
    private Steps steps;

    /** Returns how many steps were taken. */
    @Requires(Permission.SYSTEM)
    public int climb(UUID matterId) {
        matters.forChange(matterId);
        return climbs.of(matterId, steps.today()).stream().mapToInt(this::climb).sum();
    }

    private int climb(Climbs.Late first) {
        int taken = 0;
        Climbs.Late late = first;
        Optional<LocalDate> day = day(late);
        while (day.filter(on -> !on.isAfter(steps.today())).isPresent()) {
            Climbs.Late higher = new Climbs.Late(late.matterId(), late.limit(), late.dueOn(), late.level() + 1);
            Optional<LocalDate> next = day(higher);
            Optional<String> above = climbs.up(late, day.get(), next.orElse(null));
            if (above.isEmpty()) {
                return taken;
            }
            told(higher, day.get(), above.get());
            taken++;
            if (above.get().isEmpty()) {
                return taken;
            }
            late = higher;
            day = next;
        }
        return taken;
    }

    private Optional<LocalDate> day(Climbs.Late late) {
        return ClimbPolicy.day(late.limit(), late.dueOn(), late.level() + 1, deadlines.calendar());
    }

    /** Where nobody stands above, the own head is told once. */
    private void told(Climbs.Late late, LocalDate on, String above) {
        if (above.isEmpty() && late.level() > 1) {
            return;
        }
        timeline.add(
                late.matterId(),
                above.isEmpty() ? "LIMIT_HAS_NOBODY_ABOVE" : "LIMIT_CLIMBED",
                Audience.OFFICE,
                Map.of(
                        "limit", late.limit().name(),
                        "until", late.dueOn().toString(),
                        "on", on.toString(),
                        "receiver", above));
    }
}
