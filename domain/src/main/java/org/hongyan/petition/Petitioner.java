package org.hongyan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hongyan.privacy.BlindIndex;
import org.hongyan.privacy.BlindIndexKind;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.IdentityNumber;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.MailAddress;
import org.hongyan.privacy.Masking;
import org.hongyan.privacy.PersonalText;
import org.hongyan.privacy.PhoneNumber;
import org.hongyan.shared.Ids;

/** A petitioner or representative; every personal field is sealed, with blind indexes beside. */
@Entity
@Immutable
@Table(name = "petitioner")
public class Petitioner {

    private static final String TABLE = "petitioner";

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

    @Column(name = "email_sealed")
    private PersonalText email;

    @Column(name = "address_sealed")
    private PersonalText address;

    @Column(name = "name_masked")
    private String nameMasked;

    @Column(name = "name_index")
    private String nameIndex;

    @Column(name = "id_number_index")
    private String idNumberIndex;

    @Column(name = "phone_index")
    private String phoneIndex;

    @Column(name = "left_on", insertable = false)
    private LocalDate leftOn;

    /** For JPA. */
    protected Petitioner() {}

    Petitioner(Petition petition, int seq, PetitionerInput input, KeyRing ring, BlindIndex index) {
        this.id = Ids.next();
        this.petitionId = petition.id();
        this.matterId = petition.matterId();
        this.bodyId = petition.bodyId();
        this.seq = seq;
        String cleanName = PetitionChecks.NAME.clean(input.name());
        String cleanId = given(input.idNumber()) ? IdentityNumber.normalise(input.idNumber()) : "";
        String cleanPhone = given(input.phone()) ? PhoneNumber.normalise(input.phone()) : "";
        this.name = PersonalText.seal(ring, at("name_sealed"), cleanName);
        this.idNumber = PersonalText.seal(ring, at("id_number_sealed"), cleanId);
        this.phone = PersonalText.seal(ring, at("phone_sealed"), cleanPhone);
        this.email = PersonalText.seal(
                ring, at("email_sealed"), given(input.email()) ? MailAddress.normalise(input.email()) : "");
        this.address = PersonalText.seal(ring, at("address_sealed"), PetitionChecks.ADDRESS.clean(input.address()));
        this.nameMasked = cleanName.isEmpty() ? "" : Masking.name(cleanName);
        this.nameIndex = index.toStore(BlindIndexKind.NAME, cleanName);
        this.idNumberIndex = index.toStore(BlindIndexKind.ID_NUMBER, cleanId);
        this.phoneIndex = index.toStore(BlindIndexKind.PHONE, cleanPhone);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private FieldAddress at(String column) {
        return new FieldAddress(TABLE, id, column);
    }

    public UUID id() {
        return id;
    }

    public UUID petitionId() {
        return petitionId;
    }

    public UUID matterId() {
        return matterId;
    }

    /** Counted from 1; the first is the one who submitted. */
    public int seq() {
        return seq;
    }

    /** True if this person has withdrawn alone: the matter goes on without him or her. */
    public boolean hasLeft() {
        return leftOn != null;
    }

    public String nameMasked() {
        return nameMasked;
    }

    /** The name in clear; for documents and logged unmasking. */
    public String name(KeyRing ring) {
        return PersonalText.open(name, ring, at("name_sealed"));
    }

    public String idNumber(KeyRing ring) {
        return PersonalText.open(idNumber, ring, at("id_number_sealed"));
    }

    public String phone(KeyRing ring) {
        return PersonalText.open(phone, ring, at("phone_sealed"));
    }

    /** Where notices go if it was given; empty if not. */
    public String email(KeyRing ring) {
        return PersonalText.open(email, ring, at("email_sealed"));
    }

    public String address(KeyRing ring) {
        return PersonalText.open(address, ring, at("address_sealed"));
    }
}
