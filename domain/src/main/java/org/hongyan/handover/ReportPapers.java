package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.HandoverContent;
import org.hongyan.document.NewDocument;
import org.hongyan.document.ServiceLine;
import org.hongyan.document.Wording;
import org.hongyan.matter.Matter;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;

/**
 * The 办结报告: drafted by one and signed by another. Which reply the petitioner has and when it was served is taken from the
 * record; the slip at its end says who drafted and who signed.
 */
@ApplicationScoped
@Transactional
public class ReportPapers {

    private static final Set<DocumentKind> REPLIES = EnumSet.of(
            DocumentKind.HANDLING_OPINION,
            DocumentKind.SIMPLE_REPLY,
            DocumentKind.SUGGESTION_REPLY,
            DocumentKind.MEDIATION_AGREEMENT,
            DocumentKind.SETTLEMENT_AGREEMENT,
            DocumentKind.REVIEW_OPINION,
            DocumentKind.FINAL_REVIEW_OPINION);

    private final PaperDesk desk;
    private final Documents documents;
    private final Desks desks;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ReportPapers() {
        this(null, null, null, null);
    }

    @Inject
    ReportPapers(PaperDesk desk, Documents documents, Desks desks, CurrentActor actors) {
        this.desk = desk;
        this.documents = documents;
        this.desks = desks;
        this.actors = actors;
    }

    /** The own draft of a matter that nobody has signed yet. */
    public Optional<DocumentLine> draftOf(UUID matterId) {
        return documents.ofMatter(matterId).stream()
                .filter(line -> line.kind() == DocumentKind.COMPLETION_REPORT
                        && !line.signed()
                        && line.bodyId().equals(actors.get().bodyId()))
                .findFirst();
    }

    /** What that draft says. */
    public Optional<Report.Content> contentOf(UUID matterId) {
        return draftOf(matterId)
                .flatMap(line -> documents.wording(line.id()))
                .map(Wording::content)
                .map(HandoverContent.CompletionReport.class::cast)
                .map(paper -> new Report.Content(
                        paper.course(),
                        paper.facts(),
                        paper.legalBasis(),
                        paper.result(),
                        paper.execution(),
                        paper.petitionerView()));
    }

    /** Puts the draft in the place of an earlier one. */
    UUID draft(Matter matter, Handover handover, Report.Content content) {
        draftOf(matter.id()).ifPresent(line -> documents.drop(line.id()));
        return documents.draft(NewDocument.toBody(
                DocumentKind.COMPLETION_REPORT,
                matter.id(),
                wording(matter, handover, paper(matter, handover, content, null)),
                handover.senderBodyId(),
                handover.id()));
    }

    /** Signs the draft as it stands, with what was served meanwhile. */
    UUID sign(Matter matter, Handover handover, Report.Content content) {
        DocumentLine draft = draftOf(matter.id()).orElseThrow();
        documents.sign(draft.id(), wording(matter, handover, paper(matter, handover, viewed(content), draft)));
        return draft.id();
    }

    private Wording wording(Matter matter, Handover handover, HandoverContent.CompletionReport paper) {
        return desk.wording(matter, handover.senderBodyId(), paper);
    }

    private static Report.Content viewed(Report.Content content) {
        String view = content.petitionerOpinion();
        return new Report.Content(
                content.course(),
                content.facts(),
                content.legalBasis(),
                content.result(),
                content.execution(),
                view == null || view.isBlank() ? PaperDesk.text("paper.noView") : view);
    }

    private HandoverContent.CompletionReport paper(
            Matter matter, Handover handover, Report.Content content, DocumentLine draft) {
        Optional<DocumentLine> reply = reply(matter);
        UUID drafter = draft == null ? actors.get().personId() : draft.draftedBy();
        return new HandoverContent.CompletionReport(
                desk.letterNumber(matter, handover),
                handover.arrivedOn(),
                content.course(),
                content.facts(),
                content.legalBasis(),
                content.result(),
                reply.map(DocumentLine::title).orElse(""),
                reply.map(DocumentLine::number).orElse(""),
                reply.map(line -> served(matter, line)).orElse(null),
                content.petitionerOpinion(),
                content.execution(),
                desks.names(List.of(drafter)).getOrDefault(drafter, ""),
                draft == null ? "" : actors.get().name());
    }

    /** The last reply to the petitioner, whoever of the chain gave it. */
    private Optional<DocumentLine> reply(Matter matter) {
        return documents.ofMatter(matter.id()).stream()
                .filter(line -> REPLIES.contains(line.kind()) && line.signed())
                .reduce((earlier, later) -> later);
    }

    private LocalDate served(Matter matter, DocumentLine reply) {
        return documents.servicesOf(matter.id()).stream()
                .filter(service -> service.documentId().equals(reply.id()))
                .map(ServiceLine::servedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
