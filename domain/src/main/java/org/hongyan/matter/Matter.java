package org.hongyan.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.shared.Ids;

/**
 * The issue that one or more petitions are about (信访事项).
 *
 * <p>It begins submitted (online) or registered (entered by a clerk). Registered, it is handed to whoever is
 * competent, who accepts it, handles it and replies; a reply not attacked in time completes it. Every step is a row
 * of {@link MatterLifecycle}, taken through {@link Steps}.
 */
@Entity
@DynamicUpdate
@Table(name = "matter")
public class Matter {

    @Id
    private UUID id;

    private String number;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private MatterState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private String title;

    @Column(name = "subject_code")
    private String subjectCode;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "place_detail")
    private String placeDetail;

    private String route;

    private boolean confidential;

    @Column(name = "keep_from_village")
    private boolean keepFromVillage;

    @Column(name = "head_count")
    private int headCount;

    @Column(name = "responsible_body_id")
    private UUID responsibleBodyId;

    @Column(name = "handler_id")
    private UUID handlerId;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Version
    private long version;

    /** For JPA. */
    protected Matter() {}

    private Matter(String number, UUID officeId, UUID bodyId, MatterState state, MatterDetails details, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.officeId = officeId;
        this.bodyId = bodyId;
        this.state = state;
        this.stateSince = now;
        this.nature = details.nature();
        this.receivedOn = details.receivedOn();
        describe(details);
    }

    /** A matter made by a citizen online, waiting to be registered by the office's root body. */
    public static Matter submitted(String number, UUID officeId, UUID bodyId, MatterDetails details, Instant now) {
        return new Matter(number, officeId, bodyId, MatterState.SUBMITTED, details, now);
    }

    /** A matter entered by a clerk from a letter, visit or call. */
    public static Matter registered(
            String number, UUID officeId, UUID bodyId, MatterDetails details, LocalDate on, Instant now) {
        Matter matter = new Matter(number, officeId, bodyId, MatterState.REGISTERED, details, now);
        matter.registeredOn = on;
        return matter;
    }

    /** The clerk completes what the petitioner left open; the petition itself never changes. */
    public void describe(MatterDetails details) {
        title = details.title();
        subjectCode = details.subjectCode();
        divisionCode = details.divisionCode();
        placeDetail = details.placeDetail() == null ? "" : details.placeDetail();
        confidential = details.confidential();
        keepFromVillage = details.keepFromVillage();
        headCount = details.headCount();
    }

    /** Entered in the register for good. */
    public void enterRegister(LocalDate on) {
        registeredOn = on;
    }

    /** A body has taken responsibility for the answer; ordinary procedure is route R6. */
    public void answerableTo(UUID newResponsibleBodyId, String newRoute) {
        responsibleBodyId = newResponsibleBodyId;
        route = newRoute;
    }

    /** A petitioner wants an opinion: whatever else it was, it is a claim now. A suggestion stays one. */
    public void opinionWanted() {
        if (nature == Nature.OTHER) {
            nature = Nature.CLAIM;
        }
    }

    /** A named person works on it now. */
    public void handledBy(UUID personId) {
        handlerId = personId;
    }

    /** The procedure has ended on that day. */
    public void closeOn(LocalDate day) {
        completedOn = day;
    }

    /** Only {@link Steps} moves a matter, by a row of the lifecycle. */
    void moveTo(MatterState next, Instant now) {
        state = next;
        stateSince = now;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** The office that registered it first. */
    public UUID officeId() {
        return officeId;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public MatterState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Nature nature() {
        return nature;
    }

    public String title() {
        return title;
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

    public String route() {
        return route;
    }

    public boolean confidential() {
        return confidential;
    }

    public boolean keptFromVillage() {
        return keepFromVillage;
    }

    public int headCount() {
        return headCount;
    }

    /** The body that answers, once one has accepted. */
    public UUID responsibleBodyId() {
        return responsibleBodyId;
    }

    public UUID handlerId() {
        return handlerId;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public LocalDate completedOn() {
        return completedOn;
    }
}
