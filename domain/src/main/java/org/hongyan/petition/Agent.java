package org.hongyan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.Masking;
import org.hongyan.privacy.PersonalText;
import org.hongyan.privacy.PhoneNumber;
import org.hongyan.shared.Ids;

/** Who acts for a petitioner by written authority (委托代理人); has no query code of his or her own. */
@Entity
@DynamicUpdate
@Table(name = "agent")
public class Agent {

    /** What the agent is to the petitioner. */
    public enum Relation {
        RELATIVE,
        LAWYER,
        LEGAL_WORKER,
        /** Recommended by the village, community or work unit. */
        COMMUNITY,
        OTHER
    }

    private static final String TABLE = "agent";

    @Id
    private UUID id;

    @Column(name = "petitioner_id")
    private UUID petitionerId;

    @Column(name = "petition_id")
    private UUID petitionId;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "name_sealed")
    private PersonalText name;

    @Column(name = "phone_sealed")
    private PersonalText phone;

    @Column(name = "name_masked")
    private String nameMasked;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private LocalDate until;

    @Column(name = "proof_id")
    private UUID proofId;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_because")
    private String endedBecause = "";

    /** For JPA. */
    protected Agent() {}

    Agent(Petitioner petitioner, EnterAgent.Order order, UUID proofId, Entry entry, KeyRing ring) {
        this.id = Ids.next();
        this.petitionerId = petitioner.id();
        this.petitionId = petitioner.petitionId();
        this.matterId = petitioner.matterId();
        this.bodyId = entry.bodyId();
        String cleanName = PetitionChecks.NAME.clean(order.name());
        this.name = PersonalText.seal(ring, at("name_sealed"), cleanName);
        this.phone = PersonalText.seal(ring, at("phone_sealed"), PhoneNumber.normalise(order.phone()));
        this.nameMasked = Masking.name(cleanName);
        this.relation = order.relation();
        this.until = order.until();
        this.proofId = proofId;
        this.enteredBy = entry.by();
        this.enteredOn = entry.on();
    }

    /** The same agent in the part of a petition. */
    Agent(Petitioner petitioner, Agent same, UUID proofId, KeyRing ring) {
        this.id = Ids.next();
        this.petitionerId = petitioner.id();
        this.petitionId = petitioner.petitionId();
        this.matterId = petitioner.matterId();
        this.bodyId = same.bodyId;
        this.name = PersonalText.seal(ring, at("name_sealed"), same.name(ring));
        this.phone = PersonalText.seal(ring, at("phone_sealed"), same.phone(ring));
        this.nameMasked = same.nameMasked;
        this.relation = same.relation;
        this.until = same.until;
        this.proofId = proofId;
        this.enteredBy = same.enteredBy;
        this.enteredOn = same.enteredOn;
    }

    /** Who entered it, for which body, when. */
    record Entry(UUID bodyId, UUID by, LocalDate on) {}

    private FieldAddress at(String column) {
        return new FieldAddress(TABLE, id, column);
    }

    void end(LocalDate on, String because) {
        endedOn = on;
        endedBecause = because;
    }

    public UUID id() {
        return id;
    }

    public UUID petitionerId() {
        return petitionerId;
    }

    public String nameMasked() {
        return nameMasked;
    }

    public String name(KeyRing ring) {
        return PersonalText.open(name, ring, at("name_sealed"));
    }

    public String phone(KeyRing ring) {
        return PersonalText.open(phone, ring, at("phone_sealed"));
    }

    public Relation relation() {
        return relation;
    }

    /** Last day of the authority; null if it names none. */
    public LocalDate until() {
        return until;
    }

    /** The written authority among the files of the matter. */
    public UUID proofId() {
        return proofId;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endedBecause() {
        return endedBecause;
    }

    /** True if he or she acts for the petitioner on that day. */
    public boolean actsOn(LocalDate day) {
        return endedOn == null && (until == null || !day.isAfter(until));
    }
}
