package org.hongyan.accusation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.shared.RefusedException;

/** One sample drawn by the next-higher discipline office (抽查): asked, shown under its key, judged. */
@Entity
@DynamicUpdate
@Table(name = "accusation_check")
public class SpotCheck {

    /** How far it is. */
    public enum State {
        ASKED,
        PROVIDED,
        JUDGED
    }

    @Id
    private UUID id;

    @Column(name = "accusation_id")
    private UUID accusationId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "by_office_id")
    private UUID byOfficeId;

    private String number;

    @Enumerated(EnumType.STRING)
    private State state;

    private String reason;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private byte[] content;

    @Column(name = "provided_on")
    private LocalDate providedOn;

    @Column(name = "in_order")
    private Boolean inOrder;

    private String remarks;

    @Column(name = "judged_on")
    private LocalDate judgedOn;

    /** For JPA. */
    protected SpotCheck() {}

    void provide(byte[] sealed, LocalDate on) {
        require(State.ASKED);
        content = sealed.clone();
        providedOn = on;
        state = State.PROVIDED;
    }

    void judge(boolean fine, String said, LocalDate on) {
        require(State.PROVIDED);
        inOrder = fine;
        remarks = said;
        judgedOn = on;
        state = State.JUDGED;
    }

    private void require(State expected) {
        if (state != expected) {
            throw new RefusedException(new CheckNotPossible(number));
        }
    }

    byte[] content() {
        return content;
    }

    public UUID id() {
        return id;
    }

    public UUID accusationId() {
        return accusationId;
    }

    /** The office that is checked. */
    public UUID officeId() {
        return officeId;
    }

    public UUID byOfficeId() {
        return byOfficeId;
    }

    public String number() {
        return number;
    }

    public State state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate providedOn() {
        return providedOn;
    }

    /** The verdict; null before. */
    public Boolean inOrder() {
        return inOrder;
    }

    public String remarks() {
        return remarks;
    }

    public LocalDate judgedOn() {
        return judgedOn;
    }
}
