package org.hongyan.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.jspecify.annotations.Nullable;

/** What a lawyer, an appraiser or another outsider says to a question asked (律师和第三方意见), from the signed paper. */
@Entity
@DynamicUpdate
@Table(name = "outside_opinion")
public class OutsideOpinion {

    /** As what somebody is asked. */
    public enum Kind {
        LAWYER,
        APPRAISER,
        EXPERT,
        THIRD_PARTY,
        OTHER
    }

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String person;

    private String organisation;

    private String qualification;

    @Column(name = "given_on")
    private LocalDate givenOn;

    private String question;

    private String words;

    @Column(name = "paper_id")
    private UUID paperId;

    @Column(name = "shown_on")
    private @Nullable LocalDate shownOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    /** For JPA. */
    protected OutsideOpinion() {}

    OutsideOpinion(RecordOpinion.Order order, UUID paperId, Actor actor) {
        this.id = Ids.next();
        this.matterId = order.matterId();
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.kind = order.kind();
        this.person = FieldChecks.clean(order.person());
        this.organisation = FieldChecks.clean(order.organisation());
        this.qualification = FieldChecks.clean(order.qualification());
        this.givenOn = order.givenOn();
        this.question = FieldChecks.clean(order.question());
        this.words = FieldChecks.clean(order.words());
        this.paperId = paperId;
        this.recordedBy = actor.person();
    }

    /** The petitioner has seen the paper. */
    void show(LocalDate on) {
        shownOn = on;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String person() {
        return person;
    }

    public String organisation() {
        return organisation;
    }

    /** Licence or title. */
    public String qualification() {
        return qualification;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** What was asked. */
    public String question() {
        return question;
    }

    public String words() {
        return words;
    }

    /** The scan of the signed paper among the files of the matter. */
    public UUID paperId() {
        return paperId;
    }

    /** When the petitioner was shown the paper; null if not. */
    public @Nullable LocalDate shownOn() {
        return shownOn;
    }
}
