package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.Wording;
import org.hongyan.matter.Matter;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.privacy.KeyRing;

/**
 * Writes what goes with a handover, in its transaction: the letter to the receiver and the notice to the petitioner;
 * and lets the receiver see the files.
 */
@ApplicationScoped
class HandoverPapers {

    private final PaperDesk desk;
    private final Documents documents;
    private final Attachments attachments;
    private final FilesAlong along;
    private final Petitions petitions;
    private final HandoverLetters letters;
    private final Deadlines deadlines;
    private final KeyRing ring;

    /** For the proxy. */
    protected HandoverPapers() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    HandoverPapers(
            PaperDesk desk,
            Documents documents,
            Attachments attachments,
            FilesAlong along,
            Petitions petitions,
            HandoverLetters letters,
            Deadlines deadlines,
            KeyRing ring) {
        this.desk = desk;
        this.documents = documents;
        this.attachments = attachments;
        this.along = along;
        this.petitions = petitions;
        this.letters = letters;
        this.deadlines = deadlines;
        this.ring = ring;
    }

    void onHandover(@Observes HandedOver event) {
        Handover handover = event.handover();
        List<AttachmentView> files = along.of(event.matter().id(), event.files());
        attachments.share(
                handover.id(),
                handover.receiverBodyId(),
                files.stream().map(AttachmentView::id).toList());
        if (desk.first(event.matter()).isPresent()) {
            if (!event.letterSigned()) {
                letter(event.matter(), handover, files);
            }
            destinationNotice(event.matter(), handover);
        }
    }

    private void letter(Matter matter, Handover handover, List<AttachmentView> files) {
        HandoverKind kind = handover.reportDue() ? HandoverKind.ASSIGN : HandoverKind.REFER;
        letters.content(matter, kind, handover.requirements(), handover.note(), handover.limitOn(), files)
                .ifPresent(content ->
                        desk.issue(HandoverLetters.kind(kind), matter, handover, handover.receiverBodyId(), content));
    }

    private void destinationNotice(Matter matter, Handover handover) {
        List<Petitioner> all = petitions.petitionersOfMatter(matter.id());
        String name = all.isEmpty() ? "" : all.get(0).name(ring);
        if (name.isEmpty()) {
            return;
        }
        boolean handles = handover.toHandle();
        LocalDate noticeBy = handles
                ? deadlines.due(ClockKind.RECEIPT_NOTICE, handover.arrivedOn()).due()
                : null;
        documents.issue(new NewDocument(
                DocumentKind.DESTINATION_NOTICE,
                matter.id(),
                new Wording(
                        matter.number(),
                        Wording.petitioners(name, all.size()),
                        Wording.people(name, all.size()),
                        all.size() > 1,
                        new DocumentContent.DestinationNotice(
                                matter.receivedOn(),
                                desk.name(handover.receiverBodyId()),
                                handover.arrivedOn(),
                                handover.reportDue(),
                                PaperDesk.text(handles ? "paper.next.handle" : "paper.next.forward"),
                                noticeBy,
                                desk.phone())),
                null,
                null,
                handover.id()));
    }
}
