package org.hongyan.attachment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** Adds files to a draft or to a matter. Row security decides whether draft and matter are the caller's. */
@UseCase
public class AttachFile {

    private final Attachments attachments;
    private final CurrentActor actor;

    /** For the proxy. */
    protected AttachFile() {
        this(null, null);
    }

    @Inject
    public AttachFile(Attachments attachments, CurrentActor actor) {
        this.attachments = attachments;
        this.actor = actor;
    }

    /** A citizen adds files to the draft whose proof is presented. */
    @Requires(Permission.ANYONE)
    public Received toCitizenDraft(UUID officeId, String draftProof, List<Upload> uploads) {
        return attachments.receive(FileOrigin.citizenDraft(officeId, draftProof), uploads);
    }

    /** A member of staff adds scans to what he or she is about to register. */
    @Requires(Permission.REGISTER)
    public Received toStaffDraft(String draftProof, List<Upload> uploads) {
        Actor who = actor.get();
        return attachments.receive(
                FileOrigin.staffDraft(who.officeId(), who.bodyId(), who.personId(), draftProof), uploads);
    }

    /** A body adds a paper of its own to a matter. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE, Permission.APPROVE, Permission.REVIEW})
    public Received toMatter(UUID matterId, List<Upload> uploads) {
        Actor who = actor.get();
        return attachments.receive(FileOrigin.body(who.officeId(), who.bodyId(), matterId, who.personId()), uploads);
    }

    /** Takes a file out of one's own draft. */
    @Requires(Permission.ANYONE)
    public boolean removeFromDraft(UUID id) {
        return attachments.removeFromDraft(id);
    }
}
