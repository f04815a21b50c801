package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.HandoverContent;
import org.hongyan.document.NewDocument;
import org.hongyan.document.Wording;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;

/**
 * Writes what answers a handover, in the transaction of the act: objection and verdict, notice of recall, report of
 * completion.
 */
@ApplicationScoped
class AnswerPapers {

    private final PaperDesk desk;
    private final Documents documents;
    private final ClockBook clocks;
    private final ObjectionEvidence evidence;

    /** For the proxy. */
    protected AnswerPapers() {
        this(null, null, null, null);
    }

    @Inject
    AnswerPapers(PaperDesk desk, Documents documents, ClockBook clocks, ObjectionEvidence evidence) {
        this.desk = desk;
        this.documents = documents;
        this.clocks = clocks;
        this.evidence = evidence;
    }

    /** The head signs what the handler drafted, so the document exists before the objection is filed. */
    void drafted(Matter matter, Handover handover, Objection objection) {
        if (desk.first(matter).isEmpty()) {
            return;
        }
        Wording wording = desk.wording(matter, handover.senderBodyId(), content(matter, handover, objection));
        desk.draft(matter)
                .ifPresentOrElse(
                        draft -> documents.revise(draft.id(), wording),
                        () -> documents.draft(NewDocument.toBody(
                                DocumentKind.OBJECTION, matter.id(), wording, handover.senderBodyId(), handover.id())));
    }

    void onObjection(@Observes ObjectionFiled event) {
        Matter matter = event.matter();
        Handover handover = event.handover();
        Objection objection = event.objection();
        if (objection.verdict() == null) {
            evidence.share(handover, objection);
            desk.draft(matter)
                    .ifPresent(draft -> documents.sign(
                            draft.id(),
                            desk.wording(matter, handover.senderBodyId(), content(matter, handover, objection))));
            return;
        }
        if (desk.first(matter).isEmpty()) {
            return;
        }
        boolean upheld = objection.verdict() == Objection.Verdict.UPHELD;
        LocalDate noticeBy = upheld
                ? null
                : clocks.running(matter.id(), ClockKind.RECEIPT_NOTICE)
                        .map(MatterClock::dueOn)
                        .orElse(null);
        desk.issue(
                DocumentKind.OBJECTION_VERDICT,
                matter,
                handover,
                handover.receiverBodyId(),
                new HandoverContent.ObjectionVerdict(
                        desk.number(matter, handover.receiverBodyId(), DocumentKind.OBJECTION),
                        objection.filedOn(),
                        upheld,
                        objection.verdictReasons(),
                        "",
                        noticeBy));
    }

    void onRecall(@Observes HandoverRecalled event) {
        if (desk.first(event.matter()).isPresent()) {
            Handover handover = event.handover();
            desk.issue(
                    DocumentKind.RECALL_NOTICE,
                    event.matter(),
                    handover,
                    handover.receiverBodyId(),
                    new HandoverContent.RecallNotice(
                            desk.letterNumber(event.matter(), handover),
                            handover.arrivedOn(),
                            event.reason(),
                            PaperDesk.text("paper.recall.next")));
        }
    }

    private DocumentContent content(Matter matter, Handover handover, Objection objection) {
        return new HandoverContent.Objection(
                desk.letterNumber(matter, handover),
                handover.arrivedOn(),
                objection.reasons(),
                objection.properBody(),
                evidence.items(objection));
    }
}
