package org.hongyan.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.staff.Actor;

/** What the supervisor of the superior office is to look at; the office it is about does not see it. */
@Entity
@DynamicUpdate
@Table(name = "match_alarm")
public class MatchAlarm {

    /** What happened. */
    public enum Kind {
        /** One clerk asked again and again in vain. */
        PROBING,
        /** A holder did not answer in three working days. */
        SILENT_HOLDER,
        /** A petition complains about how an earlier matter is handled. */
        CONDUCT,
        /** One clerk looked for persons more often in a day than intake needs to. */
        PERSON_SEARCH
    }

    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "about_office")
    private String aboutOffice;

    @Column(name = "about_body")
    private String aboutBody;

    @Column(name = "person_name")
    private String personName;

    private String number;

    private String said;

    private int counted;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "seen_by")
    private UUID seenBy;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String outcome;

    /** For JPA. */
    protected MatchAlarm() {}

    void seen(Actor who, Instant now, String whatWasDone) {
        seenBy = who.person();
        seenAt = now;
        outcome = whatWasDone;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String aboutOffice() {
        return aboutOffice;
    }

    public String aboutBody() {
        return aboutBody;
    }

    /** The clerk, for {@link Kind#PROBING} and {@link Kind#PERSON_SEARCH}. */
    public String personName() {
        return personName;
    }

    /** Number of the matter it is about, or empty. */
    public String number() {
        return number;
    }

    /** The petitioner's words, for {@link Kind#CONDUCT}. */
    public String said() {
        return said;
    }

    /** How often, for {@link Kind#PROBING} and {@link Kind#PERSON_SEARCH}. */
    public int counted() {
        return counted;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    /** What the supervisor did about it; empty before. */
    public String outcome() {
        return outcome;
    }

    public boolean open() {
        return seenAt == null;
    }
}
