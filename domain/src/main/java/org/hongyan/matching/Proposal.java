package org.hongyan.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.matter.MatterState;

/**
 * An earlier matter that a petition may belong to.
 *
 * @param score 50 to 100; see {@link Likeness#score}
 * @param repeat same person and same matter; else only the matter looks the same
 * @param holderBodyId the body that holds it
 * @param open it may still be merged into
 */
public record Proposal(
        UUID matterId,
        String number,
        String title,
        MatterState state,
        LocalDate receivedOn,
        int score,
        boolean repeat,
        List<MatchReason> reasons,
        UUID holderBodyId,
        boolean open) {}
