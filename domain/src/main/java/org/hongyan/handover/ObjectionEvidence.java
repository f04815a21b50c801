package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.FileOrigin;
import org.hongyan.attachment.Received;
import org.hongyan.attachment.Upload;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** The files of an objection: files of the matter, what the petitioner sent in excepted, which the sender has already. */
@ApplicationScoped
@Transactional
public class ObjectionEvidence {

    private final Attachments attachments;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ObjectionEvidence() {
        this(null, null);
    }

    @Inject
    ObjectionEvidence(Attachments attachments, CurrentActor actors) {
        this.attachments = attachments;
        this.actors = actors;
    }

    /** What may be named as evidence. */
    public List<AttachmentView> of(UUID matterId) {
        return attachments.ofMatter(matterId).stream()
                .filter(file -> !file.ofPetitioner())
                .toList();
    }

    /** The files an objection names, as far as the caller sees them. */
    public List<AttachmentView> of(Objection objection) {
        return of(objection.matterId()).stream()
                .filter(file -> objection.evidenceFiles().contains(file.id()))
                .toList();
    }

    /** The grounds with the new files among those named; refuses files that are none of the matter, or bad ones. */
    Objection.Grounds complete(UUID matterId, Objection.Grounds grounds, List<Upload> more) {
        List<UUID> own = of(matterId).stream().map(AttachmentView::id).toList();
        if (!own.containsAll(grounds.files())) {
            throw new InvalidInputException(List.of(new FieldError("/files", "evidence.notHere")));
        }
        List<UUID> files = new ArrayList<>(grounds.files());
        if (!more.isEmpty()) {
            Actor who = actors.get();
            Received received =
                    attachments.receive(FileOrigin.body(who.officeId(), who.bodyId(), matterId, who.personId()), more);
            InvalidInputException.throwIfAny(received.wrong().stream()
                    .map(error ->
                            new FieldError("/scans", error.code(), error.args().toArray()))
                    .toList());
            received.kept().forEach(file -> files.add(file.id()));
        }
        return new Objection.Grounds(grounds.reasons(), grounds.evidence(), grounds.properBody(), files);
    }

    /** Lets the sender see them, and names what proves it on the paper. */
    void share(Handover handover, Objection objection) {
        attachments.share(handover.id(), handover.senderBodyId(), objection.evidenceFiles());
    }

    /** The items as the paper lists them: what was written, then the files by name. */
    List<String> items(Objection objection) {
        return Stream.concat(
                        objection.evidence().lines().map(String::strip).filter(line -> !line.isEmpty()),
                        of(objection).stream().map(AttachmentView::name))
                .toList();
    }
}
