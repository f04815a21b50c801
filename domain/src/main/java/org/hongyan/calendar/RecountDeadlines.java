package org.hongyan.calendar;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * The running clocks of a matter are counted again by a calendar that was announced after they had started. A due date
 * that moves is written into the timeline, for petitioner and office alike.
 */
@UseCase
@LegalBasis("全国年节及纪念日放假办法 第六条")
public class RecountDeadlines {

    @Inject
    private Matters matters;

    @Inject
    private ClockBook clocks;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private AuditSubject subject;

    /** Counts again; returns how many due dates moved. */
    @Requires(Permission.SYSTEM)
    public int recount(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        subject.matter(matterId);
        Map<UUID, LocalDate> before = clocks.ofMatter(matterId).stream()
                .collect(java.util.stream.Collectors.toMap(MatterClock::id, MatterClock::dueOn));
        int moved = 0;
        for (MatterClock clock : clocks.countAgain(matterId)) {
            timeline.add(
                    matterId,
                    "COUNTED_AGAIN",
                    Audience.PETITIONER,
                    Map.of(
                            "clock", clock.kind().name(),
                            "from", String.valueOf(before.get(clock.id())),
                            "until", clock.dueOn().toString()));
            moved++;
        }
        if (moved > 0) {
            standing.refresh(matter);
        }
        return moved;
    }
}
