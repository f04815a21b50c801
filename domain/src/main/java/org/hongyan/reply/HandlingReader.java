package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.DocumentNotFound;
import org.hongyan.document.DocumentRenderer;
import org.hongyan.document.Documents;
import org.hongyan.document.PrintedDocument;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.reply.HandlingView.DemandLine;
import org.hongyan.reply.HandlingView.NoteLine;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Texts;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Desks.Person;
import org.hongyan.tenant.Offices;

/** Reads the handling of a matter for pages and for the day passing. Plain reads, no use cases. */
@ApplicationScoped
@Transactional
public class HandlingReader {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private WorkingPapers papers;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private Opinions opinions;

    @Inject
    private Documents documents;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private Letters letters;

    @Inject
    private Recipients recipients;

    @Inject
    private ServiceRecords records;

    @Inject
    private BarredUnitPolicy barred;

    @Inject
    private Confirmations confirmations;

    @Inject
    private CompletionPolicy completion;

    @Inject
    private AssignmentPolicy assignment;

    @Inject
    private Offices offices;

    @Inject
    private Desks desks;

    @Inject
    private CurrentActor actors;

    /** Everything; {@link MatterNotFound} if the caller has no part in the matter. */
    public HandlingView open(UUID matterId) {
        Matter matter = matter(matterId);
        Optional<DocumentLine> signed = opinions.signed(matterId);
        UUID opinion =
                signed.or(() -> opinions.pending(matter)).map(DocumentLine::id).orElse(null);
        boolean replied =
                (matter.state() == MatterState.REPLIED && signed.isPresent()) || matter.state() == MatterState.ANSWERED;
        return new HandlingView(
                matterId,
                matter.state(),
                AcceptMatter.ORDINARY.equals(matter.route()),
                demands(matterId),
                notes(matterId),
                documents.ofMatter(matterId),
                documents.servicesOf(matterId),
                records.ofMatter(matterId),
                recipients.of(matterId),
                matter.state() == MatterState.ACCEPTED ? null : opinion,
                signed.map(line -> confirmations.of(line.id())).orElse(Set.of()),
                opinions.check(matter),
                replied ? completion.obstacles(matter) : List.of(),
                matter.state() == MatterState.ACCEPTED ? shelf.all(matterId) : List.of());
    }

    /** Documents of the matter that the caller may read, in the order they were drafted. */
    public List<DocumentLine> documents(UUID matterId) {
        access.require(matterId);
        return documents.ofMatter(matterId);
    }

    /** Documents of the matter that have their seal. */
    public Set<UUID> sealed(UUID matterId) {
        access.require(matterId);
        return documents.sealed(matterId);
    }

    /** A signed document that the caller's body may stamp or have signed by hand; {@link DocumentNotFound} otherwise. */
    public DocumentLine toStamp(UUID documentId) {
        return documents
                .byId(documentId)
                .filter(line -> line.signed()
                        && line.kind().comesBackOnPaper()
                        && line.bodyId().equals(actors.get().bodyId()))
                .orElseThrow(() -> new RefusedException(new DocumentNotFound()));
    }

    /** What stands in the way of completing a replied matter. */
    public List<Refusal> obstacles(UUID matterId) {
        return completion.obstacles(matter(matterId));
    }

    /** Whom and what the caller's body may choose for the matter. */
    public AssignmentPolicy.Choices choices(UUID matterId) {
        return assignment.choices(matter(matterId), actors.get().bodyId());
    }

    /** Colleagues who may hear, investigate and write down in the matter, the caller first. */
    public List<Person> uninvolved(UUID matterId) {
        return barred.uninvolved(matter(matterId));
    }

    /** What people are told of their rights before a talk, as it stands on paper. */
    public String rights() {
        return Texts.of("reply", Locale.SIMPLIFIED_CHINESE).text("talk.rights");
    }

    /** The opinion as it would be printed with what is saved now: a fragment of HTML. */
    public String preview(UUID matterId) {
        String issuer = offices.unit(actors.get().bodyId()).orElseThrow().name();
        return renderer.toHtml(
                PrintedDocument.draft(DocumentKind.HANDLING_OPINION, issuer, letters.opinion(matter(matterId))),
                actors.get().officeId());
    }

    /** The agreement as it would be printed for the signatures: a fragment of HTML. */
    public String agreement(SettleMatter.Order order) {
        Matter matter = matter(order.matterId());
        String issuer = offices.unit(actors.get().bodyId()).orElseThrow().name();
        return renderer.toHtml(PrintedDocument.draft(
                order.kind(), issuer, recipients.wording(matter, order.agreement(recipients.names(order.matterId())))));
    }

    private Matter matter(UUID matterId) {
        access.require(matterId);
        return matters.byId(matterId).orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }

    private List<DemandLine> demands(UUID matterId) {
        Map<UUID, DemandFinding> findings = papers.findings(matterId).stream()
                .collect(Collectors.toMap(DemandFinding::demandId, Function.identity()));
        return matters.demands(matterId).stream()
                .map(demand -> new DemandLine(demand.seq(), demand.text(), draft(demand, findings.get(demand.id()))))
                .toList();
    }

    private static FindingDraft draft(Demand demand, DemandFinding finding) {
        return finding == null
                ? new FindingDraft(demand.id(), null, "", "", "", "", null)
                : new FindingDraft(
                        demand.id(),
                        finding.finding(),
                        finding.facts(),
                        finding.legalBasis(),
                        finding.opinion(),
                        finding.promiseBy(),
                        finding.promisedOn(),
                        finding.evidence());
    }

    private List<NoteLine> notes(UUID matterId) {
        List<WorkingNote> notes = papers.notes(matterId);
        Map<UUID, String> names = desks.names(
                notes.stream().map(WorkingNote::recordedBy).distinct().toList());
        return notes.stream()
                .map(note -> new NoteLine(
                        note.kind(),
                        note.happenedOn(),
                        note.place(),
                        note.people(),
                        note.text(),
                        note.refused(),
                        note.documentId(),
                        names.getOrDefault(note.recordedBy(), ""),
                        note.recordedAt()))
                .toList();
    }
}
