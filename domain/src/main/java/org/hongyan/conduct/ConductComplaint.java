package org.hongyan.conduct;

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
import org.hongyan.staff.Actor;

/** A complaint about the conduct of who handles a matter, as the supervisor of the office above sees it. */
@Entity
@DynamicUpdate
@Table(name = "conduct_complaint")
public class ConductComplaint {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "about_body")
    private String aboutBody;

    private String number;

    private String said;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String steps;

    @Enumerated(EnumType.STRING)
    private ConductFinding finding;

    private String answer;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Version
    private long version;

    /** For JPA. */
    protected ConductComplaint() {}

    void did(String what) {
        steps = what;
    }

    void answer(ConductFinding found, String words, Actor who, LocalDate on) {
        finding = found;
        answer = words;
        answeredBy = who.person();
        answeredOn = on;
    }

    public UUID id() {
        return id;
    }

    /** The matter whose handling it is about. */
    public UUID matterId() {
        return matterId;
    }

    /** Whose conduct. */
    public String aboutBody() {
        return aboutBody;
    }

    /** Number of the petition of whoever complains. */
    public String number() {
        return number;
    }

    /** The words of the complaint. */
    public String said() {
        return said;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** Last day of the answer. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** What was done to find out; empty before. */
    public String steps() {
        return steps;
    }

    /** Null before the answer. */
    public ConductFinding finding() {
        return finding;
    }

    /** What the petitioner reads; empty before. */
    public String answer() {
        return answer;
    }

    /** Null while it is open. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    public boolean open() {
        return answeredOn == null;
    }
}
