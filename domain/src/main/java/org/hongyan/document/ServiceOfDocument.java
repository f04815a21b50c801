package org.hongyan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;

/** The service (送达) of a document on one petitioner: how, when, and whether it was taken. Never changed. */
@Entity
@Table(name = "document_service")
public class ServiceOfDocument {

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "petitioner_id")
    private UUID petitionerId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "method")
    private ServingMethod method;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "refused")
    private boolean refused;

    @Column(name = "receiver")
    private String receiver;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA. */
    protected ServiceOfDocument() {}

    /** Recorded by the body that signed the document. */
    public ServiceOfDocument(UUID matterId, ServiceLine line, Actor recorder, Instant now) {
        this.id = Ids.next();
        this.documentId = line.documentId();
        this.matterId = matterId;
        this.petitionerId = line.petitionerId();
        this.bodyId = recorder.bodyId();
        this.method = line.method();
        this.servedOn = line.servedOn();
        this.refused = line.refused();
        this.receiver = line.receiver() == null ? "" : line.receiver();
        this.recordedBy = recorder.personId();
        this.recordedAt = now;
    }
}
