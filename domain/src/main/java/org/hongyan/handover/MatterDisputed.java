package org.hongyan.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.matter.Matter;

/**
 * A matter lies before the common superior; fired inside the transaction, for documents.
 *
 * @param handover the one at issue, null only for a body that ended and had registered the matter itself
 * @param until day by which the superior decides
 * @param call why, where no objection is open; else null
 */
public record MatterDisputed(
        Matter matter, Handover handover, UUID superiorBodyId, LocalDate until, DesignationCall call) {}
