package org.hongyan.reply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.ServingMethod;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The handling body, or the reviewing one, writes down how a signed notice or opinion reached a representative; a refused one is served. */
@UseCase
@LegalBasis("信访工作条例 第二十三条、第三十五条")
public class ServeDocument {

    /**
     * One service.
     *
     * @param on statutory day, not before the document was signed, not after today
     * @param receiver who took it, if somebody else did; optional
     */
    public record Served(
            UUID documentId, UUID petitionerId, ServingMethod method, LocalDate on, boolean refused, String receiver) {}

    @Inject
    private OwnMatter own;

    @Inject
    private Documents documents;

    @Inject
    private Recipients recipients;

    @Inject
    private ServiceBook services;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    @Requires({Permission.HANDLE, Permission.DISPATCH, Permission.REVIEW})
    public void serve(UUID matterId, Served served) {
        Matter matter = own.heldOrReviewed(matterId);
        DocumentLine document = documents
                .byId(served.documentId())
                .filter(found -> found.matterId().equals(matterId)
                        && found.signedOn() != null
                        && found.bodyId().equals(actors.get().bodyId()))
                .orElseThrow(() -> new RefusedException(new DocumentNotServable(matter.number())));
        new FieldChecks()
                .happened("/on", served.on(), document.signedOn(), steps.today())
                .unless(served.method() != null, "/method", "method.missing")
                .unless(isRecipient(matterId, served.petitionerId()), "/petitionerId", "petitioner.unknown")
                .optional("/receiver", served.receiver(), FieldChecks.LINE)
                .done();
        services.serve(matter, document, served);
        standing.refresh(matter);
    }

    private boolean isRecipient(UUID matterId, UUID petitionerId) {
        return recipients.of(matterId).stream()
                .anyMatch(recipient -> recipient.petitionerId().equals(petitionerId));
    }
}
