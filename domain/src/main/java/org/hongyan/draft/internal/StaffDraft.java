package org.hongyan.draft.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hongyan.draft.KeptDraft;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.PersonalText;
import org.hongyan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One draft; its content is sealed, since it may hold names and numbers of petitioners. */
@Entity
@Table(name = "staff_draft")
public class StaffDraft {

    @Id
    private UUID id;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "page")
    private String page;

    @Column(name = "matter_id")
    private @Nullable UUID matterId;

    private PersonalText content;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected StaffDraft() {}

    StaffDraft(UUID actorId, String page, @Nullable UUID matterId) {
        this.id = Ids.next();
        this.actorId = actorId;
        this.page = page;
        this.matterId = matterId;
    }

    void keep(KeyRing ring, String newContent, Instant now) {
        content = PersonalText.seal(ring, address(), newContent);
        savedAt = now;
    }

    UUID id() {
        return id;
    }

    PersonalText sealed() {
        return content;
    }

    KeptDraft kept(KeyRing ring) {
        return new KeptDraft(PersonalText.open(content, ring, address()), savedAt);
    }

    private FieldAddress address() {
        return new FieldAddress("staff_draft", id, "content");
    }
}
