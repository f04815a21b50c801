package org.hongyan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.Masking;
import org.hongyan.privacy.PersonalText;
import org.hongyan.shared.Ids;

/** Somebody who signed a joint petition beside its representatives; every personal field is sealed. */
@Entity
@Immutable
@Table(name = "co_petitioner")
public class CoPetitioner {

    private static final String TABLE = "co_petitioner";

    @Id
    private UUID id;

    @Column(name = "petition_id")
    private UUID petitionId;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "body_id")
    private UUID bodyId;

    private int seq;

    @Column(name = "name_sealed")
    private PersonalText name;

    @Column(name = "id_number_sealed")
    private PersonalText idNumber;

    @Column(name = "phone_sealed")
    private PersonalText phone;

    @Column(name = "address_sealed")
    private PersonalText address;

    @Column(name = "name_masked")
    private String nameMasked;

    /** For JPA. */
    protected CoPetitioner() {}

    CoPetitioner(Petition petition, int seq, SignerList.Row row, KeyRing ring) {
        this.id = Ids.next();
        this.petitionId = petition.id();
        this.matterId = petition.matterId();
        this.bodyId = petition.bodyId();
        this.seq = seq;
        this.name = PersonalText.seal(ring, at("name_sealed"), row.name());
        this.idNumber = PersonalText.seal(ring, at("id_number_sealed"), row.idNumber());
        this.phone = PersonalText.seal(ring, at("phone_sealed"), row.phone());
        this.address = PersonalText.seal(ring, at("address_sealed"), row.address());
        this.nameMasked = Masking.name(row.name());
    }

    CoPetitioner(Petition petition, CoPetitioner same, KeyRing ring) {
        this(
                petition,
                same.seq,
                new SignerList.Row(
                        same.seq, same.name(ring), same.idNumber(ring), same.phone(ring), same.address(ring)),
                ring);
    }

    private FieldAddress at(String column) {
        return new FieldAddress(TABLE, id, column);
    }

    /** Counted from 1 in the order of the list. */
    public int seq() {
        return seq;
    }

    public String nameMasked() {
        return nameMasked;
    }

    /** The name in clear; for comparing persons. */
    public String name(KeyRing ring) {
        return PersonalText.open(name, ring, at("name_sealed"));
    }

    public String idNumber(KeyRing ring) {
        return PersonalText.open(idNumber, ring, at("id_number_sealed"));
    }

    public String phone(KeyRing ring) {
        return PersonalText.open(phone, ring, at("phone_sealed"));
    }

    private String address(KeyRing ring) {
        return PersonalText.open(address, ring, at("address_sealed"));
    }
}
