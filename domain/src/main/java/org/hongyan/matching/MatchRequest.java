package org.hongyan.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;

/** The question as it lies before the holder of the other matter; nobody else sees it. */
@Entity
@DynamicUpdate
@Table(name = "match_request")
public class MatchRequest {

    /** What became of it (domain.md §3.3). */
    public enum State {
        ASKED,
        CONFIRMED,
        DENIED,
        SILENT
    }

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "asker_office")
    private String askerOffice;

    @JdbcTypeCode(SqlTypes.JSON)
    private String said;

    private int score;

    @JdbcTypeCode(SqlTypes.JSON)
    private String reasons;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String answer;

    private LocalDate until;

    /** For JPA. */
    protected MatchRequest() {}

    void confirm(Actor who, Instant now, LocalDate handledUntil) {
        answered(State.CONFIRMED, who, now);
        until = handledUntil;
    }

    void deny(Actor who, Instant now, String reason) {
        answered(State.DENIED, who, now);
        answer = reason;
    }

    private void answered(State how, Actor who, Instant now) {
        if (state != State.ASKED) {
            throw new RefusedException(new QuestionAnswered());
        }
        state = how;
        answeredBy = who.person();
        answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The holder's own matter. */
    public UUID matterId() {
        return matterId;
    }

    public String askerOffice() {
        return askerOffice;
    }

    /** What the other petition says. */
    public Said said() {
        return Said.read(said);
    }

    public int score() {
        return score;
    }

    public List<MatchReason> reasons() {
        return ReasonsJson.read(reasons);
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    /** Why it is not the same matter; empty unless denied. */
    public String answer() {
        return answer;
    }

    /** Until when the holder handles its matter, told to whoever asked with the yes; or null. */
    public LocalDate until() {
        return until;
    }
}
