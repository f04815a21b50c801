package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.petition.Petition;

/** Words the letter by which a matter goes to another body, before or after there is a handover. */
@ApplicationScoped
public class HandoverLetters {

    private final PaperDesk desk;
    private final Attachments attachments;
    private final Matters matters;
    private final LetterCopies copies;

    /** For the proxy. */
    protected HandoverLetters() {
        this(null, null, null, null);
    }

    @Inject
    HandoverLetters(PaperDesk desk, Attachments attachments, Matters matters, LetterCopies copies) {
        this.copies = copies;
        this.desk = desk;
        this.attachments = attachments;
        this.matters = matters;
    }

    /** Which letter that is. */
    public static DocumentKind kind(HandoverKind kind) {
        return kind == HandoverKind.ASSIGN ? DocumentKind.ASSIGNMENT_LETTER : DocumentKind.REFERRAL_LETTER;
    }

    /** What it says with all files; empty for a body that does not see the petition and hands nothing over. */
    public Optional<DocumentContent> content(
            Matter matter, HandoverKind kind, String requirements, String note, LocalDate limitOn) {
        return content(matter, kind, requirements, note, limitOn, attachments.ofMatter(matter.id()));
    }

    /** What it says with the files that go along; empty as above. */
    Optional<DocumentContent> content(
            Matter matter,
            HandoverKind kind,
            String requirements,
            String note,
            LocalDate limitOn,
            List<AttachmentView> along) {
        return desk.first(matter).map(petition -> {
            List<String> demands =
                    matters.demands(matter.id()).stream().map(Demand::text).toList();
            List<String> files = along.stream().map(AttachmentView::name).toList();
            boolean confidential = matter.confidential() || matter.keptFromVillage();
            return kind == HandoverKind.ASSIGN
                    ? assignment(matter, petition, demands, files, confidential, lines(requirements, note), limitOn)
                    : new DocumentContent.ReferralLetter(
                            matter.title(),
                            matter.receivedOn(),
                            PaperDesk.channel(petition),
                            demands,
                            petition.content(),
                            lines(PaperDesk.text("paper.jurisdiction"), note),
                            files,
                            copies.of(matter.id()),
                            confidential,
                            desk.phone());
        });
    }

    private DocumentContent assignment(
            Matter matter,
            Petition petition,
            List<String> demands,
            List<String> files,
            boolean confidential,
            String requirements,
            LocalDate limitOn) {
        return new DocumentContent.AssignmentLetter(
                matter.title(),
                matter.receivedOn(),
                PaperDesk.channel(petition),
                demands,
                petition.content(),
                requirements,
                limitOn,
                PaperDesk.text("paper.reportForm"),
                files,
                confidential,
                desk.phone());
    }

    private static String lines(String first, String second) {
        return second.isBlank() ? first : first + "\n" + second;
    }
}
