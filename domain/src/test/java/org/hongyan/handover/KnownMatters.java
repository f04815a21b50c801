package org.hongyan.handover;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Nature;

/** A matter as the desk reads it, of which only state and holder count. */
final class KnownMatters {

    private KnownMatters() {}

    static MatterView in(UUID id, MatterState state, UUID holderBodyId) {
        return new MatterView(
                id,
                "1",
                "题",
                state,
                Nature.CLAIM,
                null,
                null,
                "",
                false,
                false,
                1,
                null,
                null,
                null,
                null,
                null,
                holderBodyId,
                null,
                null,
                Set.of(),
                List.of(),
                List.of());
    }
}
