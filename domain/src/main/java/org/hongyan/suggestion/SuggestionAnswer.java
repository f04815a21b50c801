package org.hongyan.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.handover.SignerIsDrafter;
import org.hongyan.procedure.Adoption;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;

/** An answer to deputies, one for each round: drafted by one, signed by another of the body that owes it. */
@Entity
@Table(name = "deputy_suggestion_answer")
public class SuggestionAnswer {

    @Id
    private UUID id;

    @Column(name = "suggestion_id")
    private UUID suggestionId;

    private int round;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    @Enumerated(EnumType.STRING)
    private Adoption adoption;

    private String text;

    @Column(name = "drafted_by")
    private UUID draftedBy;

    @Column(name = "drafted_on")
    private LocalDate draftedOn;

    @Column(name = "returned_because")
    private String returnedBecause = "";

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private String number;

    private String opinion = "";

    @Version
    private long version;

    /** For JPA. */
    protected SuggestionAnswer() {}

    SuggestionAnswer(DeputySuggestion suggestion, int round, Actor drafter) {
        this.id = Ids.next();
        this.suggestionId = suggestion.id();
        this.round = round;
        this.officeId = drafter.officeId();
        this.bodyId = drafter.bodyId();
        this.receiverBodyId = suggestion.bodyId();
    }

    void word(Adoption newAdoption, String words, Actor drafter, LocalDate on) {
        adoption = newAdoption;
        text = FieldChecks.clean(words);
        draftedBy = drafter.personId();
        draftedOn = on;
        returnedBecause = "";
    }

    void giveBack(String why) {
        returnedBecause = FieldChecks.clean(why);
    }

    void requireSigner(Actor signer) {
        if (draftedBy.equals(signer.personId())) {
            throw new RefusedException(new SignerIsDrafter());
        }
    }

    void sign(String newNumber, Actor signer, LocalDate on) {
        requireSigner(signer);
        number = newNumber;
        signedBy = signer.personId();
        signedOn = on;
    }

    /** What the deputies say of it. */
    void judged(String words) {
        opinion = FieldChecks.clean(words);
    }

    /** True if it waits for a signature. */
    public boolean waiting() {
        return signedBy == null && returnedBecause.isEmpty();
    }

    public boolean signed() {
        return signedBy != null;
    }

    public UUID id() {
        return id;
    }

    /** From 1; each redo begins another. */
    public int round() {
        return round;
    }

    public Adoption adoption() {
        return adoption;
    }

    public String text() {
        return text;
    }

    public UUID draftedBy() {
        return draftedBy;
    }

    public LocalDate draftedOn() {
        return draftedOn;
    }

    /** Why the head gave it back, else empty. */
    public String returnedBecause() {
        return returnedBecause;
    }

    public UUID signedBy() {
        return signedBy;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String number() {
        return number;
    }

    /** What the deputies said, empty before. */
    public String opinion() {
        return opinion;
    }
}
