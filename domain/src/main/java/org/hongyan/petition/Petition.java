package org.hongyan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Nature;
import org.hongyan.shared.Ids;

/** One act of petitioning; what it says never changes, whatever becomes of its matter. */
@Entity
@Immutable
@Table(name = "petition")
public class Petition {

    @Id
    private UUID id;

    private String number;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private String title;

    private String content;

    @Column(name = "subject_code")
    private String subjectCode;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "place_detail")
    private String placeDetail;

    @Column(name = "head_count")
    private int headCount;

    private boolean confidential;

    @Column(name = "keep_from_village")
    private boolean keepFromVillage;

    @Column(name = "above_level")
    private boolean aboveLevel;

    @Column(name = "publish_consent")
    private boolean publishConsent;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private String intake;

    @Column(name = "parted_from")
    private UUID partedFrom;

    /** For JPA. */
    protected Petition() {}

    Petition(Matter matter, PetitionInput input, Arrival arrival, boolean aboveLevel, UUID registeredBy) {
        this.id = Ids.next();
        this.number = matter.number();
        this.matterId = matter.id();
        this.officeId = matter.officeId();
        this.bodyId = matter.bodyId();
        this.channel = arrival.channel();
        this.receivedAt = arrival.at();
        this.receivedOn = arrival.on();
        this.nature = input.nature();
        this.title = PetitionChecks.TITLE.clean(input.title());
        this.content = PetitionChecks.CONTENT.clean(input.content());
        this.subjectCode = input.subject();
        this.divisionCode = input.divisionCode();
        this.placeDetail = PetitionChecks.PLACE.clean(input.placeDetail());
        this.headCount = input.headCount();
        this.confidential = input.confidential();
        this.keepFromVillage = input.keepFromVillage();
        this.aboveLevel = aboveLevel;
        this.publishConsent = input.publishConsent();
        this.registeredBy = registeredBy;
        this.intake = arrival.intakeJson();
    }

    /** What of a petition belongs to the second matter made of it: the same text, received the same day. */
    Petition(Matter part, Petition whole) {
        this.id = Ids.next();
        this.number = part.number();
        this.matterId = part.id();
        this.officeId = part.officeId();
        this.bodyId = part.bodyId();
        this.channel = whole.channel;
        this.receivedAt = whole.receivedAt;
        this.receivedOn = whole.receivedOn;
        this.nature = part.nature();
        this.title = part.title();
        this.content = whole.content;
        this.subjectCode = part.subjectCode();
        this.divisionCode = part.divisionCode();
        this.placeDetail = part.placeDetail();
        this.headCount = whole.headCount;
        this.confidential = whole.confidential;
        this.keepFromVillage = whole.keepFromVillage;
        this.aboveLevel = whole.aboveLevel;
        this.publishConsent = whole.publishConsent;
        this.registeredBy = whole.registeredBy;
        this.intake = whole.intake;
        this.partedFrom = whole.whole();
    }

    public UUID id() {
        return id;
    }

    /** The submission it is or is a part of; parts of one submission are counted once and are no repeats. */
    public UUID whole() {
        return partedFrom == null ? id : partedFrom;
    }

    public String number() {
        return number;
    }

    public UUID matterId() {
        return matterId;
    }

    public UUID officeId() {
        return officeId;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public Channel channel() {
        return channel;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Nature nature() {
        return nature;
    }

    public String title() {
        return title;
    }

    public String content() {
        return content;
    }

    public String subjectCode() {
        return subjectCode;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public String placeDetail() {
        return placeDetail;
    }

    public int headCount() {
        return headCount;
    }

    public boolean confidential() {
        return confidential;
    }

    public boolean keptFromVillage() {
        return keepFromVillage;
    }

    /** A visit above the competent and the next level; see {@link AboveLevelPolicy}. */
    public boolean aboveLevel() {
        return aboveLevel;
    }

    public boolean publishConsent() {
        return publishConsent;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    /** What belongs to the channel only: room and times of a visit, letter date and so on, as a JSON object. */
    public String intakeJson() {
        return intake;
    }
}
