package org.hongyan.accusation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hongyan.petition.Channel;
import org.hongyan.shared.RefusedException;

/**
 * An accusation in the hands of one discipline office. What it says is sealed to that office's key; days and state are
 * all that stands open, and only the clerks of that office read even these.
 */
@Entity
@DynamicUpdate
@Table(name = "accusation")
public class Accusation {

    @Id
    private UUID id;

    private String number;

    @Column(name = "office_id")
    private UUID officeId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "from_office_id")
    private UUID fromOfficeId;

    @Column(name = "slip_number")
    private String slipNumber;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private boolean named;

    private boolean exposed;

    @Enumerated(EnumType.STRING)
    private AccusationState state;

    private byte[] content;

    private byte[] working;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "accused_index")
    private String[] accusedIndex;

    @Column(name = "repeat_of")
    private UUID repeatOf;

    @Column(name = "pass_on_due_on")
    private LocalDate passOnDueOn;

    @Column(name = "passed_on_on")
    private LocalDate passedOnOn;

    @Column(name = "notice_due_on")
    private LocalDate noticeDueOn;

    @Column(name = "noticed_on")
    private LocalDate noticedOn;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "feedback_due_on")
    private LocalDate feedbackDueOn;

    @Column(name = "feedback_on")
    private LocalDate feedbackOn;

    @Column(name = "clerk_id")
    private UUID clerkId;

    @Version
    private long version;

    /** For JPA. */
    protected Accusation() {}

    /** Taken in at the office's own desk. */
    Accusation(Arrived arrived, Channel channel, byte[] content) {
        this.id = arrived.id();
        this.number = arrived.number();
        this.officeId = arrived.officeId();
        this.channel = channel;
        this.slipNumber = "";
        this.receivedAt = arrived.at();
        this.receivedOn = arrived.on();
        this.named = arrived.named();
        this.state = AccusationState.RECEIVED;
        this.content = content.clone();
        this.accusedIndex = new String[0];
        this.passOnDueOn = arrived.passOnDueOn();
        this.noticeDueOn = arrived.noticeDueOn();
    }

    /** The paper behind a slip has come and is typed in. */
    void paperCame(byte[] sealed, boolean realName, LocalDate noticeDue) {
        require(state == AccusationState.RECEIVED && content == null);
        content = sealed.clone();
        named = realName;
        noticeDueOn = realName ? noticeDue : null;
    }

    /** Read and classified; the accused are known again by these hashes. */
    void register(byte[] sealedWorking, List<String> hashes, UUID clerk) {
        require(state.beforeAcceptance() && content != null);
        working = sealedWorking.clone();
        accusedIndex = hashes.toArray(String[]::new);
        clerkId = clerk;
        state = AccusationState.REGISTERED;
    }

    /** Accepted; a real name is told on that day (CL15). */
    void accept(LocalDate told) {
        require(state == AccusationState.REGISTERED);
        noticedOn = told;
        state = AccusationState.ACCEPTED;
    }

    /** The same again: registered and kept with the first one, not told again. */
    void keepWith(UUID first) {
        require(state == AccusationState.REGISTERED);
        repeatOf = first;
        state = AccusationState.KEPT;
    }

    /** Belongs to another level: gone from here with every word. */
    void passOn(LocalDate on) {
        require(state.beforeAcceptance());
        content = null;
        working = null;
        accusedIndex = new String[0];
        passedOnOn = on;
        state = AccusationState.PASSED_ON;
    }

    void beginCheck() {
        require(state == AccusationState.ACCEPTED || state == AccusationState.CHECKING);
        state = AccusationState.CHECKING;
    }

    void requireChecking() {
        require(state == AccusationState.CHECKING);
    }

    /** Completed; a real name has its result by that day, nobody else is owed one. */
    void complete(LocalDate on, LocalDate feedbackDue) {
        require(state == AccusationState.CHECKING);
        completedOn = on;
        feedbackDueOn = named ? feedbackDue : null;
        state = named ? AccusationState.COMPLETED : AccusationState.CLOSED;
    }

    void feedBack(LocalDate on) {
        require(state == AccusationState.COMPLETED);
        feedbackOn = on;
        state = AccusationState.CLOSED;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new RefusedException(new NotPossibleWithAccusation(number, state));
        }
    }

    /** The day by which the office must act next; null if none. */
    public LocalDate dueOn() {
        if (state.beforeAcceptance()) {
            return noticeDueOn != null && noticeDueOn.isBefore(passOnDueOn) ? noticeDueOn : passOnDueOn;
        }
        return state == AccusationState.COMPLETED ? feedbackDueOn : null;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID officeId() {
        return officeId;
    }

    public Channel channel() {
        return channel;
    }

    /** The office that sent it here; null if it came from the accuser. */
    public UUID fromOfficeId() {
        return fromOfficeId;
    }

    /** Number on the slip it came with; empty if none. */
    public String slipNumber() {
        return slipNumber;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** True for a real-name accusation (实名). */
    public boolean named() {
        return named;
    }

    /** True if the accused may have seen it before it came. */
    public boolean exposed() {
        return exposed;
    }

    public AccusationState state() {
        return state;
    }

    /** True if words are here; false while on paper, or passed on. */
    public boolean readable() {
        return content != null;
    }

    byte[] content() {
        return content;
    }

    byte[] working() {
        return working;
    }

    List<String> accusedIndex() {
        return Arrays.asList(accusedIndex);
    }

    public UUID repeatOf() {
        return repeatOf;
    }

    public LocalDate passOnDueOn() {
        return passOnDueOn;
    }

    public LocalDate passedOnOn() {
        return passedOnOn;
    }

    public LocalDate noticeDueOn() {
        return noticeDueOn;
    }

    public LocalDate noticedOn() {
        return noticedOn;
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public LocalDate feedbackDueOn() {
        return feedbackDueOn;
    }

    public LocalDate feedbackOn() {
        return feedbackOn;
    }
}
