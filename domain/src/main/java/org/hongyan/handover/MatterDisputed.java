package org.hongyan.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.matter.Matter;

/**
 * A matter lies before the common superior; fired inside the transaction, for documents.
 *
 * @param handover the last one objected to
 * @param until day by which the superior decides
 */
public record MatterDisputed(Matter matter, Handover handover, UUID superiorBodyId, LocalDate until) {}
