package org.hongyan.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.staff.Actor;

/** A matter of the congress that belongs to the topic of a suggestion; seen by the congress alone. */
@Entity
@IdClass(SuggestionLink.Key.class)
@Table(name = "deputy_suggestion_link")
public class SuggestionLink {

    /** Suggestion and matter. */
    public record Key(UUID suggestionId, UUID matterId) implements Serializable {}

    /** A linked matter, as far as the reader may see it. */
    public record Line(UUID matterId, String number, String title) {}

    @Id
    @Column(name = "suggestion_id")
    private UUID suggestionId;

    @Id
    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "linked_by")
    private UUID linkedBy;

    @Column(name = "linked_on")
    private LocalDate linkedOn;

    /** For JPA. */
    protected SuggestionLink() {}

    SuggestionLink(UUID suggestionId, UUID matterId, Actor clerk, LocalDate on) {
        this.suggestionId = suggestionId;
        this.matterId = matterId;
        this.bodyId = clerk.bodyId();
        this.linkedBy = clerk.personId();
        this.linkedOn = on;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public UUID matterId() {
        return matterId;
    }
}
