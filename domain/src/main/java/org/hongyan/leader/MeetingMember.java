package org.hongyan.leader;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;

/** A body that sat at a joint meeting; it reads the minutes while it has a part in the matter. */
@Entity
@Table(name = "meeting_member")
public class MeetingMember {

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "member_body_id")
    private UUID memberBodyId;

    /** For JPA. */
    protected MeetingMember() {}

    MeetingMember(UUID documentId, UUID matterId, UUID memberBodyId, Actor actor) {
        this.id = Ids.next();
        this.documentId = documentId;
        this.matterId = matterId;
        this.officeId = actor.officeId();
        this.bodyId = actor.bodyId();
        this.memberBodyId = memberBodyId;
    }

    public UUID documentId() {
        return documentId;
    }

    public UUID memberBodyId() {
        return memberBodyId;
    }
}
