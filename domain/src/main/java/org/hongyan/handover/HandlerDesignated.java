package org.hongyan.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.matter.Matter;

/**
 * The common superior has named the body that handles; fired inside the transaction, for documents.
 *
 * @param handover from the superior to that body
 * @param parties bodies that disputed, or the one that has ended
 * @param noticeBy day by which it must tell the petitioner
 * @param succession true if it takes the place of a body that has ended
 */
public record HandlerDesignated(
        Matter matter, Handover handover, String reasons, List<UUID> parties, LocalDate noticeBy, boolean succession) {}
