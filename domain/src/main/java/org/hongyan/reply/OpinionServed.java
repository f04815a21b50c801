package org.hongyan.reply;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.matter.Matter;

/**
 * A reply has been served on one representative; fired inside the transaction, for ratings and notices.
 *
 * @param officeId office of the body that replied
 * @param bodyId body that replied
 * @param servedOn statutory day of service
 * @param rateUntil last day on which this representative may rate: that of the review request where there is one
 */
public record OpinionServed(
        Matter matter,
        UUID documentId,
        UUID petitionerId,
        UUID officeId,
        UUID bodyId,
        LocalDate servedOn,
        LocalDate rateUntil) {}
