package org.hongyan.exchange;

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
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.Unit;

/** One question or message about a matter from body to body, with its answer. */
@Entity
@Table(name = "exchange")
public class Exchange {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "handover_id")
    private UUID handoverId;

    @Enumerated(EnumType.STRING)
    private ExchangeKind kind;

    @Column(name = "sender_office_id")
    private UUID senderOfficeId;

    @Column(name = "sender_body_id")
    private UUID senderBodyId;

    @Column(name = "receiver_office_id")
    private UUID receiverOfficeId;

    @Column(name = "receiver_body_id")
    private UUID receiverBodyId;

    private String village = "";

    private String words;

    private String facts = "";

    @Column(name = "wished_on")
    private LocalDate wishedOn;

    @Enumerated(EnumType.STRING)
    private Rush rush;

    @Enumerated(EnumType.STRING)
    private ExchangeState state;

    private String answer = "";

    private String basis = "";

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    private String used = "";

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "answer_document_id")
    private UUID answerDocumentId;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Version
    private long version;

    /** For JPA. */
    protected Exchange() {}

    private Exchange(UUID matterId, ExchangeKind kind, String words, LocalDate wishedOn, Actor sender, Instant now) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.kind = kind;
        this.words = words.strip();
        this.wishedOn = wishedOn;
        this.senderOfficeId = sender.officeId();
        this.senderBodyId = sender.bodyId();
        this.sentBy = sender.personId();
        this.sentAt = now;
        this.sentOn = SystemTime.dateOf(now);
        this.state = kind.wantsAnswer() ? ExchangeState.SENT : ExchangeState.TOLD;
    }

    /**
     * To a body.
     *
     * @param wishedOn the new limit asked for, or the day by which the answer is wanted; may be null
     */
    static Exchange to(
            UUID matterId,
            ExchangeKind kind,
            Unit receiver,
            String words,
            LocalDate wishedOn,
            Actor sender,
            Instant now) {
        Exchange one = new Exchange(matterId, kind, words, wishedOn, sender, now);
        one.receiverOfficeId = receiver.officeId();
        one.receiverBodyId = receiver.id();
        return one;
    }

    /** On paper to a village. */
    static Exchange toVillage(
            UUID matterId, String village, String words, LocalDate wishedOn, Actor sender, Instant now) {
        Exchange one = new Exchange(matterId, ExchangeKind.QUESTIONS, words, wishedOn, sender, now);
        one.village = village.strip();
        return one;
    }

    Exchange along(UUID newHandoverId) {
        handoverId = newHandoverId;
        return this;
    }

    Exchange with(String newFacts) {
        facts = newFacts == null ? "" : newFacts.strip();
        return this;
    }

    Exchange urgent(Rush newRush) {
        rush = newRush;
        return this;
    }

    Exchange wordedIn(UUID newDocumentId) {
        documentId = newDocumentId;
        return this;
    }

    void grant(LocalDate newLimitOn, String why, Actor by, LocalDate on) {
        answered(ExchangeState.GRANTED, why, by, on);
        grantedOn = newLimitOn;
    }

    void deny(String why, Actor by, LocalDate on) {
        answered(ExchangeState.DENIED, why, by, on);
    }

    void agree(String remark, Actor by, LocalDate on) {
        answered(ExchangeState.AGREED, remark, by, on);
    }

    void refuse(String why, Actor by, LocalDate on) {
        answered(ExchangeState.REFUSED, why, by, on);
    }

    void answer(String text, String legalBasis, UUID newDocumentId, Actor by, LocalDate on) {
        answered(ExchangeState.ANSWERED, text, by, on);
        basis = legalBasis == null ? "" : legalBasis.strip();
        answerDocumentId = newDocumentId;
    }

    void use(String how) {
        if (kind != ExchangeKind.CO_HANDLING || state != ExchangeState.ANSWERED) {
            throw new RefusedException(new ExchangeOver());
        }
        used = how.strip();
        state = ExchangeState.USED;
    }

    /** Not waited for any more: the report came first, or the lead goes on without. */
    void lapse() {
        if (open()) {
            state = ExchangeState.LAPSED;
        }
    }

    private void answered(ExchangeState how, String text, Actor by, LocalDate on) {
        if (!open() || (state == ExchangeState.AGREED && how == ExchangeState.AGREED)) {
            throw new RefusedException(new ExchangeOver());
        }
        state = how;
        answer = text == null ? "" : text.strip();
        answeredBy = by.personId();
        answeredOn = on;
    }

    /** True while its answer is wanted. */
    public boolean open() {
        return state == ExchangeState.SENT || state == ExchangeState.AGREED;
    }

    /** True if that body is asked and has not answered. */
    public boolean waitsFor(UUID bodyId) {
        return open() && bodyId.equals(receiverBodyId);
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    /** The assignment it is about, or null. */
    public UUID handoverId() {
        return handoverId;
    }

    public ExchangeKind kind() {
        return kind;
    }

    public UUID senderBodyId() {
        return senderBodyId;
    }

    /** Null for a village. */
    public UUID receiverBodyId() {
        return receiverBodyId;
    }

    /** Name of the village asked, empty for a body. */
    public String village() {
        return village;
    }

    public String words() {
        return words;
    }

    public String facts() {
        return facts;
    }

    /** The limit asked for, or the last day of the answer; may be null. */
    public LocalDate wishedOn() {
        return wishedOn;
    }

    public Rush rush() {
        return rush;
    }

    public ExchangeState state() {
        return state;
    }

    public String answer() {
        return answer;
    }

    public String basis() {
        return basis;
    }

    /** The new limit, null unless one was granted. */
    public LocalDate grantedOn() {
        return grantedOn;
    }

    /** What the lead did with the opinion; may be empty. */
    public String used() {
        return used;
    }

    public UUID documentId() {
        return documentId;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }
}
