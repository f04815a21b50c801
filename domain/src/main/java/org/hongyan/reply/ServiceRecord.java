package org.hongyan.reply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The proof (送达回证) that one document was served on one petitioner: the paper, if one was made, and where, by whom and
 * before whom it happened. The paper may be printed first and taken along, or made of what was recorded.
 */
@Entity
@DynamicUpdate
@Table(name = "service_record")
public class ServiceRecord {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "petitioner_id")
    private UUID petitionerId;

    @Column(name = "paper_id")
    private @Nullable UUID paperId;

    private String place = "";

    private String witness = "";

    @Column(name = "served_by")
    private String servedBy = "";

    /** For JPA. */
    protected ServiceRecord() {}

    ServiceRecord(UUID matterId, UUID documentId, UUID petitionerId, Actor actor) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.bodyId = actor.bodyId();
        this.documentId = documentId;
        this.petitionerId = petitionerId;
    }

    /** It has happened, or is planned, as written. */
    void happened(String where, String seenBy, String server) {
        place = where;
        witness = seenBy;
        servedBy = server;
    }

    /** The paper that proves it; one made of what was recorded takes the place of an empty one. */
    void printed(UUID paper) {
        paperId = paper;
    }

    public UUID matterId() {
        return matterId;
    }

    public UUID documentId() {
        return documentId;
    }

    public UUID petitionerId() {
        return petitionerId;
    }

    /** The document of kind SERVICE_RECORD; null while there is none. */
    public @Nullable UUID paperId() {
        return paperId;
    }

    public String place() {
        return place;
    }

    public String witness() {
        return witness;
    }

    public String servedBy() {
        return servedBy;
    }
}
