package org.hongyan.lookup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hongyan.commitment.Commitment;
import org.hongyan.hearing.Hearing;
import org.hongyan.hearing.PanelMember;

/**
 * What the petitioner sees of the record of the handling: hearings to come and held, promises and what became of them.
 *
 * @param hearings the latest first
 * @param promises the next day first
 */
public record OwnRecord(List<OwnHearing> hearings, List<OwnCommitment> promises) {

    /**
     * A promise.
     *
     * @param endedOn null while it is open
     * @param outcome empty while it is open
     */
    public record OwnCommitment(
            String byWhom,
            String promise,
            LocalDate dueOn,
            Commitment.State state,
            LocalDate endedOn,
            String outcome) {}

    /**
     * A hearing.
     *
     * @param beginsAt in +08:00
     * @param open true if the public may attend
     * @param cancelledBecause empty unless it was cancelled
     */
    public record OwnHearing(
            Hearing.State state,
            LocalDateTime beginsAt,
            String place,
            boolean open,
            String chair,
            List<PanelMember> panel,
            String cancelledBecause) {}
}
