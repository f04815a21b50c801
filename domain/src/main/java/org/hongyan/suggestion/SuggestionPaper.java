package org.hongyan.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.PaperSafe;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;

/** A signed paper of a suggestion: the suggestion itself as it was assigned, an answer, or why it goes back. */
@Entity
@Table(name = "deputy_suggestion_paper")
public class SuggestionPaper {

    /** Without its pages. */
    public record Line(UUID id, DocumentKind kind, String number, LocalDate signedOn) {}

    /** What is printed, with the number and the code by which the public checks it. */
    record Print(DocumentKind kind, String number, String checkCode, byte[] pdf) {}

    @Id
    private UUID id;

    @Column(name = "suggestion_id")
    private UUID suggestionId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String number;

    @Column(name = "check_code")
    private String checkCode;

    @Column(name = "pdf_sha256")
    private byte[] sha256;

    private byte[] pdf;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    /** For JPA. */
    protected SuggestionPaper() {}

    SuggestionPaper(UUID suggestionId, UUID receiverBodyId, Print print, Actor signer, LocalDate on) {
        this.id = Ids.next();
        this.suggestionId = suggestionId;
        this.bodyId = signer.bodyId();
        this.receiverBodyId = receiverBodyId;
        this.kind = print.kind();
        this.number = print.number();
        this.checkCode = print.checkCode();
        this.pdf = print.pdf().clone();
        this.sha256 = PaperSafe.fingerprint(pdf);
        this.signedBy = signer.personId();
        this.signedOn = on;
    }

    public UUID id() {
        return id;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    /** The code printed on it; null on papers from before there was one. */
    public String checkCode() {
        return checkCode;
    }

    /** The paper as it was signed. */
    public byte[] pdf() {
        return pdf.clone();
    }
}
