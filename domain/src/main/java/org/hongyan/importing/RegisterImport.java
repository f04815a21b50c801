package org.hongyan.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.KeyPurpose;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;

/** A table that a clerk has brought, from the file to the last line registered. */
@Entity
@DynamicUpdate
@Table(name = "register_import")
public class RegisterImport {

    /** How long somebody at work on it is believed to be alive. */
    static final Duration HELD = Duration.ofSeconds(90);

    /** Where it stands. */
    public enum State {
        /** Its lines are being read and checked. */
        READING,
        /** It is no table that could be registered; see {@link #problem}. */
        UNREADABLE,
        /** Shown to the clerk, who decides. */
        CHECKED,
        /** Its lines are being registered. */
        RUNNING,
        DONE
    }

    @Id
    private UUID id;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "print")
    private String print;

    @Column(name = "file")
    private byte[] file;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "problem")
    private String problem = "";

    @Column(name = "problem_at")
    private String problemAt = "";

    @Column(name = "unknown")
    private String[] unknown = {};

    @Column(name = "lines")
    private int lines;

    @Column(name = "wrong")
    private int wrong;

    @Column(name = "twice")
    private int twice;

    @Column(name = "done")
    private int done;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "held_until")
    private Instant heldUntil;

    protected RegisterImport() {}

    RegisterImport(Actor clerk, String fileName, String print, byte[] content, KeyRing ring, Instant now) {
        this.id = Ids.next();
        this.actorId = clerk.person();
        this.officeId = clerk.officeId();
        this.bodyId = clerk.bodyId();
        this.fileName = fileName;
        this.print = print;
        this.file = ring.seal(KeyPurpose.PERSONAL, content, address().context());
        this.state = State.READING;
        this.broughtAt = now;
    }

    private FieldAddress address() {
        return new FieldAddress("register_import", id, "file");
    }

    /** What the clerk brought. */
    byte[] content(KeyRing ring) {
        return ring.open(KeyPurpose.PERSONAL, file, address().context());
    }

    /** Its lines wait to be looked at. */
    void read(Count count, List<String> foreign) {
        file = null;
        state = State.CHECKED;
        lines = count.lines();
        wrong = count.wrong();
        twice = count.twice();
        unknown = foreign.toArray(String[]::new);
        heldUntil = null;
    }

    /** Nothing of it can be registered. */
    void refuse(UnreadableTableException why) {
        file = null;
        state = State.UNREADABLE;
        problem = why.problem().name();
        problemAt = why.at();
        heldUntil = null;
    }

    /** The clerk has looked at it and wants its good lines registered. */
    void begin() {
        state = State.RUNNING;
    }

    /** One more line is registered. */
    void registered() {
        done++;
    }

    /** A line that was good when it was looked at could not be registered any more. */
    void spoilt() {
        wrong++;
    }

    /** A line turned out to be registered already. */
    void twiceAfterAll() {
        twice++;
    }

    /** Nobody is at work on it for now. */
    void free() {
        heldUntil = null;
    }

    /** No good line is left. */
    void end(Instant now) {
        state = State.DONE;
        endedAt = now;
        heldUntil = null;
    }

    /** Takes it for a while; false where somebody else has it. */
    boolean hold(Instant now) {
        if (heldUntil != null && heldUntil.isAfter(now)) {
            return false;
        }
        heldUntil = now.plus(HELD);
        return true;
    }

    /** Whoever has it is still there. */
    void keep(Instant now) {
        heldUntil = now.plus(HELD);
    }

    /**
     * What was counted while it was read.
     *
     * @param lines below the headings
     * @param wrong with something to correct
     * @param twice registered already, or twice in the table
     */
    record Count(int lines, int wrong, int twice) {}

    public UUID id() {
        return id;
    }

    /** Keyed hash of the file. */
    public String print() {
        return print;
    }

    public String fileName() {
        return fileName;
    }

    public State state() {
        return state;
    }

    /** Name of an {@link ImportProblem}, or empty. */
    public String problem() {
        return problem;
    }

    /** Where the problem is: a column, a number, or empty. */
    public String problemAt() {
        return problemAt;
    }

    /** Headings that name nothing of the register; their columns were passed over. */
    public List<String> unknown() {
        return List.of(unknown);
    }

    public int lines() {
        return lines;
    }

    public int wrong() {
        return wrong;
    }

    public int twice() {
        return twice;
    }

    public int done() {
        return done;
    }

    /** Lines that are registered or will be. */
    public int good() {
        return lines - wrong - twice;
    }

    public Instant broughtAt() {
        return broughtAt;
    }

    /** Null until it is done. */
    public Instant endedAt() {
        return endedAt;
    }

    /** True while there is something to do for it and nobody at work. */
    public boolean left(Instant now) {
        return (state == State.READING || state == State.RUNNING) && (heldUntil == null || heldUntil.isBefore(now));
    }
}
