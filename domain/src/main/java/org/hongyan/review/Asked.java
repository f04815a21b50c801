package org.hongyan.review;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.petition.Channel;

/**
 * What a petitioner asks for, as it came in.
 *
 * @param id made with the form, so that the form sent twice asks once
 * @param bodyId which of the possible bodies shall review
 * @param requestedOn day of the postmark, visit, call or online request
 * @param receivedOn day of arrival
 * @param demand what the petitioner wants decided
 * @param reasons facts and reasons
 * @param lateReason why it comes after the last day; empty if it does not
 * @param enteredBy the clerk, null if asked online
 */
record Asked(
        UUID id,
        UUID bodyId,
        Channel channel,
        LocalDate requestedOn,
        LocalDate receivedOn,
        String demand,
        String reasons,
        String lateReason,
        int files,
        UUID enteredBy) {}
