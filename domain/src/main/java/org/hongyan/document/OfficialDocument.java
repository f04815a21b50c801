package org.hongyan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;

/**
 * A document (文书). It begins as a draft of a body, whose words may change; signed, it has a number, a date and the
 * PDF that was signed, and never changes again. It is then served, once on each petitioner.
 */
@Entity
@Table(name = "document")
public class OfficialDocument {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    @Column(name = "petitioner_id")
    private UUID petitionerId;

    @Column(name = "handover_id")
    private UUID handoverId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "title")
    private String title;

    private String number;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Column(name = "for_petitioner")
    private boolean forPetitioner;

    @Column(name = "for_chain")
    private boolean forChain;

    @Column(name = "content")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String content;

    @Column(name = "pdf")
    private byte[] pdf;

    @Column(name = "check_code")
    private String checkCode;

    @Column(name = "pdf_sha256")
    private byte[] pdfSha256;

    @Column(name = "template_version")
    private int templateVersion;

    @Column(name = "drafted_by")
    private UUID draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Version
    private long version;

    /**
     * What is printed when it is signed.
     *
     * @param sealedPdf the PDF as it is stored
     * @param sha256 fingerprint of the PDF
     * @param templateVersion the version of the office's template it was made from, 0 the shared one
     */
    public record Print(String checkCode, byte[] sealedPdf, byte[] sha256, int templateVersion) {}

    /** For JPA. */
    protected OfficialDocument() {}

    /** A draft of the body the drafter acts for; its words are put in by {@link #reword}. */
    public OfficialDocument(NewDocument document, Actor drafter, Instant now) {
        this.id = Ids.next();
        this.matterId = document.matterId();
        this.officeId = drafter.officeId();
        this.bodyId = drafter.bodyId();
        this.receiverBodyId = document.receiverBodyId();
        this.petitionerId = document.petitionerId();
        this.handoverId = document.handoverId();
        this.kind = document.kind();
        this.title = document.kind().title(Locale.SIMPLIFIED_CHINESE);
        this.state = DocumentState.DRAFT;
        this.forPetitioner = kind.reader() == DocumentKind.Reader.PETITIONER;
        this.forChain = (forPetitioner && petitionerId == null) || kind.reader() == DocumentKind.Reader.CHAIN;
        this.draftedBy = drafter.personId();
        this.draftedAt = now;
    }

    /** Other words, sealed as they are stored. */
    public void reword(String sealedContent) {
        requireDraft();
        content = sealedContent;
    }

    /** Refuses to go on with a document that is signed. */
    public void requireDraft() {
        if (state != DocumentState.DRAFT) {
            throw new RefusedException(new DocumentNotDraft());
        }
    }

    /** Refuses a signer who must not sign it. */
    public void requireSigner(Actor signer) {
        if (kind.needsAnotherSigner() && draftedBy != null && draftedBy.equals(signer.personId())) {
            throw new RefusedException(new DrafterMustNotSign());
        }
    }

    /** Puts it in force. */
    public void sign(String itsNumber, LocalDate on, Actor signer, Instant now, Print print) {
        requireDraft();
        number = itsNumber;
        signedOn = on;
        signedBy = signer.personId();
        signedAt = now;
        checkCode = print.checkCode();
        pdf = print.sealedPdf();
        pdfSha256 = print.sha256();
        templateVersion = print.templateVersion();
        state = DocumentState.SIGNED;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public DocumentKind kind() {
        return kind;
    }

    public DocumentState state() {
        return state;
    }

    public String number() {
        return number;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** The code printed on it, by which somebody can check that it is genuine. */
    public String checkCode() {
        return checkCode;
    }
}
