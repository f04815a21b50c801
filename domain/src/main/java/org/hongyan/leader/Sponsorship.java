package org.hongyan.leader;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.jspecify.annotations.Nullable;

/** A leader sponsors a matter (领导包案): from the signature of the sheet until the file is handed in with the result. */
@Entity
@DynamicUpdate
@Table(name = "sponsorship")
public class Sponsorship {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "leader_id")
    private @Nullable UUID leaderId;

    private String leader;

    private String post;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "approved_by")
    private UUID approvedBy;

    private String result = "";

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Version
    private long version;

    /** For JPA. */
    protected Sponsorship() {}

    Sponsorship(LeaderPaper paper, Actor approver, LocalDate today) {
        this.id = Ids.next();
        this.matterId = paper.matterId();
        this.officeId = approver.officeId();
        this.bodyId = approver.bodyId();
        this.leaderId = paper.leaderId();
        this.leader = paper.leader();
        this.post = paper.post();
        this.begunOn = today;
        this.dueOn = paper.dueOn();
        this.documentId = paper.documentId();
        this.approvedBy = approver.person();
    }

    /** More time, approved on another sheet. */
    void extend(LeaderPaper paper, Actor approver) {
        dueOn = paper.dueOn();
        documentId = paper.documentId();
        approvedBy = approver.person();
    }

    /** The file is handed in. */
    void end(String what, LocalDate on, Actor actor) {
        result = what;
        endedOn = on;
        endedBy = actor.person();
    }

    /** True if its day has passed and it goes on. */
    public boolean late(LocalDate today) {
        return open() && today.isAfter(dueOn);
    }

    public boolean open() {
        return endedOn == null;
    }

    public UUID id() {
        return id;
    }

    public UUID bodyId() {
        return bodyId;
    }

    /** Account of the leader; null for somebody without one at the body. */
    public @Nullable UUID leaderId() {
        return leaderId;
    }

    public String leader() {
        return leader;
    }

    public String post() {
        return post;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    /** Day by which it is to be resolved; no limit of the law. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The sheet in force. */
    public UUID documentId() {
        return documentId;
    }

    /** What came of it; empty while it goes on. */
    public String result() {
        return result;
    }

    /** The day the file was handed in; null while it goes on. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
