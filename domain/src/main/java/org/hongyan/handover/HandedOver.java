package org.hongyan.handover;

import java.util.List;
import java.util.UUID;
import org.hongyan.matter.Matter;

/**
 * A matter was handed over; fired inside the transaction, for documents and ratings.
 *
 * @param letterSigned true if the letter that goes with it is signed already
 * @param files those that go along; null for all the sender sees
 */
public record HandedOver(Matter matter, Handover handover, UUID sentBy, boolean letterSigned, List<UUID> files) {}
