package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.HandlingContent;
import org.hongyan.document.HandlingContent.ServedLine;
import org.hongyan.document.NewDocument;
import org.hongyan.document.SealMethod;
import org.hongyan.document.ServiceLine;
import org.hongyan.document.ServingMethod;
import org.hongyan.matter.Matter;
import org.hongyan.reply.ServeDocument.Served;
import org.hongyan.staff.CurrentActor;

/** Makes the papers that prove services, and keeps which paper proves which. */
@ApplicationScoped
class ServiceProofs {

    private final ServiceRecords records;
    private final Documents documents;
    private final Recipients recipients;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ServiceProofs() {
        this(null, null, null, null);
    }

    @Inject
    ServiceProofs(ServiceRecords records, Documents documents, Recipients recipients, CurrentActor actors) {
        this.records = records;
        this.documents = documents;
        this.recipients = recipients;
        this.actors = actors;
    }

    /** That of a document for a petitioner, a new one if there is none. */
    ServiceRecord open(Matter matter, UUID documentId, UUID petitionerId) {
        return records.of(documentId, petitionerId).orElseGet(() -> {
            ServiceRecord made = new ServiceRecord(matter.id(), documentId, petitionerId, actors.get());
            records.add(made);
            return made;
        });
    }

    /** It has happened as written; served online it needs no signature, so the paper is made at once. */
    void happened(Matter matter, DocumentLine document, Served served) {
        ServiceRecord record = open(matter, served.documentId(), served.petitionerId());
        record.happened(
                FieldChecks.clean(served.place()), FieldChecks.clean(served.witness()), server(served.servedBy()));
        if (served.method() == ServingMethod.ELECTRONIC) {
            UUID paper = paper(
                    matter,
                    document,
                    record,
                    served(document, served.petitionerId()).orElseThrow());
            record.printed(paper);
            documents.seal(
                    paper, SealMethod.FROM_LOG, documents.forStamping(paper).orElseThrow());
        }
    }

    /** The paper for the signatures: of what was recorded, or with what is planned where nothing has happened yet. */
    UUID print(Matter matter, DocumentLine document, ServiceRecord record, PrintServiceRecord.Order order) {
        Optional<ServiceLine> line = served(document, order.petitionerId());
        if (line.isEmpty()) {
            record.happened(FieldChecks.clean(order.place()), "", server(order.servedBy()));
        }
        UUID paper = paper(matter, document, record, line.orElseGet(() -> planned(order)));
        record.printed(paper);
        return paper;
    }

    private static ServiceLine planned(PrintServiceRecord.Order order) {
        return new ServiceLine(order.documentId(), order.petitionerId(), order.method(), null, false, "");
    }

    /** Whoever is named, or else the caller. */
    private String server(String typed) {
        return FieldChecks.clean(typed).isEmpty() ? actors.get().name() : FieldChecks.clean(typed);
    }

    private Optional<ServiceLine> served(DocumentLine document, UUID petitionerId) {
        return documents.servicesOf(document.matterId()).stream()
                .filter(line -> line.documentId().equals(document.id())
                        && line.petitionerId().equals(petitionerId))
                .findFirst();
    }

    private UUID paper(Matter matter, DocumentLine document, ServiceRecord record, ServiceLine line) {
        ServedLine served = new ServedLine(
                String.join("、", recipients.names(matter.id(), Set.of(record.petitionerId()))),
                line.method(),
                line.servedOn(),
                record.place(),
                line.refused(),
                line.receiver(),
                record.witness(),
                record.servedBy(),
                line.method() == ServingMethod.ELECTRONIC);
        return documents
                .issue(new NewDocument(
                        DocumentKind.SERVICE_RECORD,
                        matter.id(),
                        recipients.wording(
                                matter,
                                new HandlingContent.ServiceRecord(
                                        document.title(), document.number(), List.of(served)))))
                .id();
    }
}
