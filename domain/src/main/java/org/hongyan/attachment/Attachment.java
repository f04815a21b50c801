package org.hongyan.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.PersonalText;
import org.hongyan.privacy.PersonalTextConverter;
import org.hongyan.shared.Ids;

/**
 * A file's row. It begins in a draft, owned by whoever presents the draft's proof, and is bound to a petition and its
 * matter when that is submitted or registered; or it is added to a matter by a body at work on it. Its content never
 * changes.
 */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    private UUID id;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "petition_id")
    private UUID petitionId;

    @Column(name = "draft_proof")
    private String draftProof;

    @Column(name = "of_petitioner", updatable = false)
    private boolean ofPetitioner;

    @Convert(converter = PersonalTextConverter.class)
    @Column(name = "name_sealed", updatable = false)
    private PersonalText nameSealed;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MediaKind kind;

    @Column(name = "size_bytes", updatable = false)
    private long sizeBytes;

    @Column(name = "digest_key")
    private String digestKey;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AttachmentState state;

    @Column(name = "uploaded_by", updatable = false)
    private UUID uploadedBy;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    /** For the persistence provider. */
    protected Attachment() {}

    /**
     * A file that is safely kept.
     *
     * @param owner in whose hands it is
     * @param safeName name from {@link SafeFileName}
     * @param address from {@link AttachmentStore#keep}
     */
    public Attachment(
            UUID id,
            FileOrigin owner,
            String safeName,
            MediaKind kind,
            long sizeBytes,
            String address,
            AttachmentState state,
            Instant at,
            KeyRing ring) {
        this.id = id;
        this.officeId = owner.officeId();
        this.bodyId = owner.bodyId();
        this.matterId = owner.matterId();
        this.draftProof = owner.draftProof();
        this.ofPetitioner = owner.ofPetitioner();
        this.uploadedBy = owner.actorId();
        this.nameSealed = PersonalText.seal(ring, nameAddress(), safeName);
        this.kind = kind;
        this.sizeBytes = sizeBytes;
        this.digestKey = address;
        this.state = state;
        this.uploadedAt = at;
    }

    /** The draft has become a petition: from now on the file belongs to it. */
    public void bind(UUID toPetition, UUID toMatter, UUID toBody, UUID toOffice, String address) {
        if (matterId != null) {
            throw new IllegalStateException("attachment " + id + " is bound already");
        }
        petitionId = toPetition;
        matterId = toMatter;
        bodyId = toBody;
        officeId = toOffice;
        digestKey = address;
        draftProof = null;
    }

    /** The same file in a part of the matter. */
    public Attachment in(UUID part, UUID partPetition, UUID actor, KeyRing ring) {
        FileOrigin owner = new FileOrigin(officeId, bodyId, part, actor, null, ofPetitioner);
        Attachment same =
                new Attachment(Ids.next(), owner, name(ring), kind, sizeBytes, digestKey, state, uploadedAt, ring);
        same.petitionId = petitionId == null ? null : partPetition;
        return same;
    }

    /** The name, decrypted. */
    public String name(KeyRing ring) {
        return PersonalText.open(nameSealed, ring, nameAddress());
    }

    /** As lists show it. */
    public AttachmentView view(KeyRing ring) {
        return new AttachmentView(id, name(ring), kind, sizeBytes, state, ofPetitioner, uploadedAt);
    }

    private FieldAddress nameAddress() {
        return new FieldAddress("attachment", id, "name_sealed");
    }

    public UUID id() {
        return id;
    }

    public UUID officeId() {
        return officeId;
    }

    /** The body whose file it is; null in a citizen's draft. */
    public UUID bodyId() {
        return bodyId;
    }

    public MediaKind kind() {
        return kind;
    }

    public AttachmentState state() {
        return state;
    }

    /** The matter it belongs to; null in a draft. */
    public UUID matterId() {
        return matterId;
    }

    /** Address in the store. */
    public String digestKey() {
        return digestKey;
    }
}
