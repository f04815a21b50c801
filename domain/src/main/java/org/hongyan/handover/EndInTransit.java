package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.hongyan.matter.MatterMoved;
import org.hongyan.matter.MatterState;

/** A matter that ends without an answer leaves no handover open behind it, and no report to wait for. */
@ApplicationScoped
class EndInTransit {

    private static final Set<MatterState> ENDS = EnumSet.of(
            MatterState.REFUSED,
            MatterState.NO_LONGER,
            MatterState.DIVERTED,
            MatterState.SEALED_OUT,
            MatterState.MERGED,
            MatterState.WITHDRAWN);

    private final Handovers handovers;

    /** For the proxy. */
    protected EndInTransit() {
        this(null);
    }

    @Inject
    EndInTransit(Handovers handovers) {
        this.handovers = handovers;
    }

    void onStep(@Observes MatterMoved moved) {
        if (ENDS.contains(moved.row().to())) {
            handovers.closeAll(moved.matter().id());
        }
    }
}
