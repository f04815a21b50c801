package org.hongyan.matching;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.petition.Channel;

/**
 * One act of petitioning that a matter gathers.
 *
 * @param matterId the matter it was registered as
 * @param channel null where the caller reads no more than number and day
 * @param repetition null as well
 * @param heads 人次 of a visit, signers of everything else; 0 where the caller reads no more than number and day
 * @param own registered as this very matter, not merged into it
 */
public record GatheredPetition(
        UUID matterId,
        String number,
        LocalDate receivedOn,
        Channel channel,
        Repetition repetition,
        int heads,
        boolean own) {

    /** True if the caller may read more than number and day. */
    public boolean readable() {
        return channel != null;
    }
}
