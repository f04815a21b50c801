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
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.Unit;

/** The part of a co-handler (会办) in the answer to a suggestion: asked by the lead, an opinion to the lead alone. */
@Entity
@DynamicUpdate
@Table(name = "deputy_suggestion_part")
public class SuggestionPart {

    /** Where it is (domain.md §3.3, co-handling). */
    public enum State {
        ASKED,
        /** The opinion is with the lead. */
        GIVEN,
        /** The co-handler cannot help; the lead decides how it goes on. */
        REFUSED,
        /** The lead answered without it. */
        OVER
    }

    @Id
    private UUID id;

    @Column(name = "suggestion_id")
    private UUID suggestionId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "receiver_office_id")
    private UUID receiverOfficeId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    private String task;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private String words = "";

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Version
    private long version;

    /** For JPA. */
    protected SuggestionPart() {}

    SuggestionPart(
            DeputySuggestion suggestion, Unit receiver, String question, LocalDate due, Actor lead, LocalDate on) {
        id = Ids.next();
        suggestionId = suggestion.id();
        officeId = lead.officeId();
        bodyId = lead.bodyId();
        receiverOfficeId = receiver.officeId();
        receiverBodyId = receiver.id();
        task = FieldChecks.clean(question);
        askedBy = lead.personId();
        askedOn = on;
        dueOn = due;
        state = State.ASKED;
    }

    void answer(boolean given, String text, Actor author, LocalDate on) {
        if (!open()) {
            throw new RefusedException(new PartAnswered(state));
        }
        state = given ? State.GIVEN : State.REFUSED;
        words = FieldChecks.clean(text);
        answeredBy = author.personId();
        answeredOn = on;
    }

    /** The lead has answered the deputies. */
    void over() {
        state = State.OVER;
    }

    /** True while the co-handler owes an opinion. */
    public boolean open() {
        return state == State.ASKED;
    }

    public UUID id() {
        return id;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    /** The lead. */
    public UUID bodyId() {
        return bodyId;
    }

    /** The co-handler. */
    public UUID receiverBodyId() {
        return receiverBodyId;
    }

    /** What is asked. */
    public String task() {
        return task;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Last day of the opinion, before the lead's own. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    /** The opinion, or why the co-handler cannot help; empty before. */
    public String words() {
        return words;
    }

    /** Null before. */
    public LocalDate answeredOn() {
        return answeredOn;
    }
}
