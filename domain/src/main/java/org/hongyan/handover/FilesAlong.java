package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;

/** The files that go along with a matter: what the sender chooses of what it sees, never what is sealed from it. */
@ApplicationScoped
class FilesAlong {

    private final Attachments attachments;

    /** For the proxy. */
    protected FilesAlong() {
        this(null);
    }

    @Inject
    FilesAlong(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Refuses a file the caller does not see in the matter. */
    void require(UUID matterId, List<UUID> chosen) {
        if (of(matterId, chosen).size() < (chosen == null ? 0 : chosen.size())) {
            throw new InvalidInputException(List.of(new FieldError("/files", "file.notHere")));
        }
    }

    /** Those chosen; all where nobody chose. */
    List<AttachmentView> of(UUID matterId, List<UUID> chosen) {
        return attachments.ofMatter(matterId).stream()
                .filter(file -> chosen == null || chosen.contains(file.id()))
                .toList();
    }
}
