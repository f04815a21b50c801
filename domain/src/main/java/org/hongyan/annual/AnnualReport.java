package org.hongyan.annual;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.document.DrafterMustNotSign;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;

/** The yearly report of one body: a draft until it is signed, then what was signed, with its paper. */
@Entity
@DynamicUpdate
@Table(name = "annual_report")
public class AnnualReport {

    /**
     * What the office says.
     *
     * @param situation what stands out in the year
     * @param work what was done
     * @param problems what remains
     * @param plan what comes next
     */
    public record Content(String situation, String work, String problems, String plan) {}

    @Id
    private UUID id;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    private int year;

    private String situation = "";

    private String work = "";

    private String problems = "";

    private String plan = "";

    @Column(name = "drafted_by")
    private UUID draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    private String number;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private byte[] pdf;

    @Version
    private long version;

    /** For JPA. */
    protected AnnualReport() {}

    AnnualReport(int year, Actor drafter) {
        this.id = Ids.next();
        this.officeId = drafter.officeId();
        this.bodyId = drafter.bodyId();
        this.year = year;
    }

    void write(Content words, Actor drafter, Instant now) {
        requireDraft();
        situation = words.situation();
        work = words.work();
        problems = words.problems();
        plan = words.plan();
        draftedBy = drafter.person();
        draftedAt = now;
    }

    void requireSigner(Actor signer) {
        requireDraft();
        if (signer.person().equals(draftedBy)) {
            throw new RefusedException(new DrafterMustNotSign());
        }
    }

    void sign(String itsNumber, Actor signer, LocalDate on, byte[] paper) {
        requireSigner(signer);
        number = itsNumber;
        signedBy = signer.person();
        signedOn = on;
        pdf = paper;
    }

    private void requireDraft() {
        if (signed()) {
            throw new RefusedException(new AnnualReportSigned(year, number));
        }
    }

    public boolean signed() {
        return number != null;
    }

    public int year() {
        return year;
    }

    public Content content() {
        return new Content(situation, work, problems, plan);
    }

    public UUID draftedBy() {
        return draftedBy;
    }

    /** Null while it is a draft. */
    public String number() {
        return number;
    }

    /** Null while it is a draft. */
    public LocalDate signedOn() {
        return signedOn;
    }

    /** The signed paper; null while it is a draft. */
    public byte[] pdf() {
        return pdf == null ? null : pdf.clone();
    }
}
