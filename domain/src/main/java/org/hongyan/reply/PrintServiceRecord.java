package org.hongyan.reply;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.ServingMethod;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The body that serves a document makes the paper (送达回证) that the petitioner signs: empty, to be taken along, or with
 * what was recorded. Its scan, once it has come back, proves the service.
 */
@UseCase
@LegalBasis("信访工作条例 第二十三条、第三十五条")
public class PrintServiceRecord {

    /**
     * For which service.
     *
     * @param method how it is to be served; null if that is decided on the way
     * @param place where it is to be served; may be empty
     * @param servedBy who goes; the caller if empty
     */
    public record Order(
            UUID documentId, UUID petitionerId, @Nullable ServingMethod method, String place, String servedBy) {}

    @Inject
    private OwnMatter own;

    @Inject
    private Documents documents;

    @Inject
    private Recipients recipients;

    @Inject
    private ServiceProofs proofs;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    /** Returns the id of the paper. */
    @Requires({Permission.HANDLE, Permission.DISPATCH, Permission.REVIEW})
    public UUID print(UUID matterId, Order order) {
        Matter matter = own.heldOrReviewed(matterId);
        DocumentLine document = own.servable(matter, order.documentId());
        new FieldChecks()
                .unless(recipients.has(matterId, order.petitionerId()), "/petitionerId", "petitioner.unknown")
                .unless(order.method() != ServingMethod.ELECTRONIC, "/method", "service.paperOnline")
                .optional("/place", order.place(), FieldChecks.LINE)
                .optional("/servedBy", order.servedBy(), FieldChecks.LINE)
                .done();
        ServiceRecord record = proofs.open(matter, document.id(), order.petitionerId());
        if (record.paperId() != null) {
            throw new RefusedException(new ServiceRecordThere(
                    documents.byId(record.paperId()).map(DocumentLine::number).orElse("")));
        }
        UUID paper = proofs.print(matter, document, record, order);
        timeline.add(
                matterId,
                "SERVICE_RECORD_MADE",
                Audience.OFFICE,
                Map.of("document", document.title() + " " + document.number()));
        standing.refresh(matter);
        return paper;
    }
}
