package org.hongyan.handover;

import java.util.UUID;
import org.hongyan.matter.Matter;

/**
 * A matter was handed over; fired inside the transaction, for documents and ratings.
 *
 * @param letterSigned true if the letter that goes with it is signed already
 */
public record HandedOver(Matter matter, Handover handover, UUID sentBy, boolean letterSigned) {}
