package org.hongyan.attachment;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** Downloads a file; what the caller has no part in is not found. */
@UseCase
public class OpenFile {

    private final Attachments attachments;
    private final CurrentActor actor;
    private final AuditSubject audit;

    /** For the proxy. */
    protected OpenFile() {
        this(null, null, null);
    }

    @Inject
    public OpenFile(Attachments attachments, CurrentActor actor, AuditSubject audit) {
        this.attachments = attachments;
        this.actor = actor;
        this.audit = audit;
    }

    /** For a body with a part in the matter. */
    @Requires(Permission.CASE_READ)
    public Optional<FileDownload> atDesk(UUID id) {
        return open(id, actor.get().bodyId());
    }

    /** For the petitioner by proof of the petition or of the draft. */
    @Requires(Permission.PETITIONER)
    public Optional<FileDownload> byPetitioner(UUID id) {
        return open(id, null);
    }

    private Optional<FileDownload> open(UUID id, UUID forBody) {
        Optional<FileDownload> file = attachments.open(id, forBody);
        file.ifPresent(found -> audit.matter(found.matterId()));
        audit.detail("attachment", id.toString());
        return file;
    }
}
