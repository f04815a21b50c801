package org.hongyan.handover;

import java.util.UUID;
import org.hongyan.matter.Matter;

/** A matter has arrived at a body; fired inside the transaction, for documents, ratings and notices. */
public record HandedOver(Matter matter, Handover handover, UUID sentBy) {}
