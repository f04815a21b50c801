package org.hongyan.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Pause;
import org.hongyan.matter.ClockBook;
import org.hongyan.shared.LegalBasis;

/** The limit of a final review without the days of its hearings; no other limit stands still. */
@ApplicationScoped
@LegalBasis("信访工作条例 第三十六条第二款")
class HearingClock {

    private final Hearings hearings;
    private final ClockBook clocks;

    /** For the proxy. */
    protected HearingClock() {
        this(null, null);
    }

    @Inject
    HearingClock(Hearings hearings, ClockBook clocks) {
        this.hearings = hearings;
        this.clocks = clocks;
    }

    /** The hearing is over. */
    void runOn(UUID matterId) {
        List<Pause> pauses = hearings.ofMatter(matterId).stream()
                .map(Hearing::pause)
                .filter(Objects::nonNull)
                .toList();
        if (!pauses.isEmpty()) {
            clocks.runOn(matterId, ClockKind.FINAL_REVIEW, pauses);
        }
    }
}
