package org.hongyan.reply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.ServingMethod;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The handling body, or the reviewing one, writes down how a signed notice or opinion reached a representative; a refused one is served. */
@UseCase
@LegalBasis("信访工作条例 第二十三条、第三十五条")
public class ServeDocument {

    /**
     * One service.
     *
     * @param on statutory day, not before the document was signed, not after today
     * @param receiver who took it, if somebody else did; optional
     * @param place where; must be there where nobody signed
     * @param witness who saw it; must be there where nobody signed
     * @param servedBy who served it; the caller if empty
     */
    public record Served(
            UUID documentId,
            UUID petitionerId,
            ServingMethod method,
            LocalDate on,
            boolean refused,
            String receiver,
            String place,
            String witness,
            String servedBy) {

        /** Signed for, by the caller. */
        public Served(
                UUID documentId,
                UUID petitionerId,
                ServingMethod method,
                LocalDate on,
                boolean refused,
                String receiver) {
            this(documentId, petitionerId, method, on, refused, receiver, "", "", "");
        }
    }

    @Inject
    private OwnMatter own;

    @Inject
    private Recipients recipients;

    @Inject
    private ServiceBook services;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Requires({Permission.HANDLE, Permission.DISPATCH, Permission.REVIEW})
    public void serve(UUID matterId, Served served) {
        Matter matter = own.heldOrReviewed(matterId);
        DocumentLine document = own.servable(matter, served.documentId());
        FieldChecks checks = new FieldChecks()
                .happened("/on", served.on(), document.signedOn(), steps.today())
                .unless(served.method() != null, "/method", "method.missing")
                .unless(recipients.has(matterId, served.petitionerId()), "/petitionerId", "petitioner.unknown")
                .optional("/receiver", served.receiver(), FieldChecks.LINE);
        ServicePolicy.check(served, checks).done();
        services.serve(matter, document, served);
        standing.refresh(matter);
    }
}
