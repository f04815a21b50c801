package org.hongyan.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hongyan.matter.Matter;
import org.hongyan.reply.CheckLine;
import org.hongyan.reply.MoreChecks;
import org.hongyan.reply.OpinionCheck;

/** No opinion is signed while a hearing waits for its conclusion. */
@ApplicationScoped
class HearingChecks implements MoreChecks {

    private final Hearings hearings;

    /** For the proxy. */
    protected HearingChecks() {
        this(null);
    }

    @Inject
    HearingChecks(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public List<CheckLine> of(Matter matter) {
        List<Hearing> all = hearings.ofMatter(matter.id());
        return all.isEmpty()
                ? List.of()
                : List.of(new CheckLine(
                        OpinionCheck.HEARING_CONCLUDED,
                        0,
                        hearings.open(matter.id()).isEmpty()));
    }
}
