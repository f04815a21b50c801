package org.hongyan.registerbook;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.matter.MatterState;

/**
 * One entry of the register.
 *
 * @param channel name of {@code petition.Channel}
 * @param title empty for an accusation, of which only number, date and channel stand here
 * @param maskedName first petitioner, masked; empty for an anonymous or sealed one
 * @param headCount persons who came, or who signed
 * @param place of the problem, as written
 * @param collective five persons or more (§3.8)
 * @param repeated its matter had been petitioned at this office before
 * @param aboveLevel a visit above the competent and the next level
 */
public record RegisterLine(
        UUID petitionId,
        UUID matterId,
        String number,
        LocalDate receivedOn,
        String channel,
        String title,
        String maskedName,
        int headCount,
        String place,
        MatterState state,
        boolean collective,
        boolean repeated,
        boolean aboveLevel) {}
