package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentRenderer;
import org.hongyan.document.Documents;
import org.hongyan.document.PrintedDocument;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.record.RecordReader;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Desks.Person;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Leaders' papers as pages show them, and what may be added. Plain reads, no use cases. */
@ApplicationScoped
@Transactional
public class LeaderReader {

    /** A page; each is named as its offer. */
    public enum Offer {
        RECEPTION,
        SPONSORSHIP,
        REPORT,
        MEETING,
        /** A paper that waits for a signature. */
        SIGN
    }

    @Inject
    private CaseAccess access;

    @Inject
    private Matters matters;

    @Inject
    private Leaders leaders;

    @Inject
    private RecordReader records;

    @Inject
    private Recipients recipients;

    @Inject
    private SuperiorOffices superiors;

    @Inject
    private MeetingBodies bodies;

    @Inject
    private LeaderPapers papers;

    @Inject
    private Documents documents;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private Desks desks;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    /** Receptions of the own body, oldest first. */
    public List<Reception> receptions(UUID matterId) {
        access.require(matterId);
        return papers.receptions(matterId);
    }

    /** Leaders of the own body who need not keep away. */
    public List<Person> leaders(UUID matterId) {
        access.require(matterId);
        return leaders.of(matter(matterId));
    }

    /** Whom a leader may tell to see to something. */
    public List<Unit> units(UUID matterId) {
        return records.units(matterId);
    }

    /** Petitioners of the matter, masked. */
    public List<Recipients.Recipient> petitioners(UUID matterId) {
        access.require(matterId);
        return recipients.of(matterId);
    }

    /** Bodies that may sit at a joint meeting about the matter. */
    public List<Unit> bodies(UUID matterId) {
        access.require(matterId);
        return bodies.of(matter(matterId));
    }

    /** True if a body has a part in the matter, so that it gets the minutes. */
    public boolean takesPart(UUID matterId, UUID bodyId) {
        access.require(matterId);
        return papers.takesPart(matterId, bodyId);
    }

    /** Bodies at the meeting of minutes on their way. */
    public List<UUID> members(LeaderPaper paper) {
        access.require(paper.matterId());
        return papers.members(paper.documentId()).stream()
                .map(MeetingMember::memberBodyId)
                .toList();
    }

    /** The petition office above, which may read an urgent report; empty if there is none. */
    public String above() {
        return superiors.above().map(Unit::name).orElse("");
    }

    /** Name of a unit. */
    public String unit(UUID unitId) {
        return offices.unit(unitId).map(Unit::name).orElse("");
    }

    /** What is open to the actor. */
    public Set<Offer> offers(MatterView matter) {
        EnumSet<Offer> offers = EnumSet.noneOf(Offer.class);
        if (!LeaderDesk.takesPart(matter.part())
                || !LeaderDesk.open(matter.state())
                || matter.nature() == Nature.ACCUSATION) {
            return offers;
        }
        if (Stream.of(Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE)
                .anyMatch(actors.get()::may)) {
            offers.add(Offer.RECEPTION);
            offers.add(Offer.SPONSORSHIP);
            offers.add(Offer.REPORT);
            offers.add(Offer.MEETING);
            if (!waiting(matter.id()).isEmpty()) {
                offers.add(Offer.SIGN);
            }
        }
        return offers;
    }

    /** Papers that wait for a signature, oldest first. */
    public List<LeaderPaper> waiting(UUID matterId) {
        return papers(matterId).stream()
                .filter(one -> one.state() == LeaderPaper.State.PENDING)
                .toList();
    }

    /** Papers of the own body, oldest first. */
    public List<LeaderPaper> papers(UUID matterId) {
        access.require(matterId);
        return papers.papers(matterId);
    }

    /** The one of that kind that waits or was sent back. */
    public Optional<LeaderPaper> underWay(UUID matterId, DocumentKind kind) {
        access.require(matterId);
        return papers.underWay(matterId, kind);
    }

    /** What a paper on its way says. */
    public DocumentContent content(LeaderPaper paper) {
        access.require(paper.matterId());
        return documents.wording(paper.documentId()).orElseThrow().content();
    }

    /** A paper on its way as it will be printed: a fragment of HTML. */
    public String html(LeaderPaper paper) {
        access.require(paper.matterId());
        return renderer.toHtml(
                PrintedDocument.draft(
                        paper.kind(),
                        unit(actors.get().bodyId()),
                        documents.wording(paper.documentId()).orElseThrow()),
                actors.get().officeId());
    }

    /** Who drafted a paper, by name. */
    public String drafter(LeaderPaper paper) {
        return desks.names(List.of(paper.draftedBy())).getOrDefault(paper.draftedBy(), "");
    }

    /** True for a sponsorship of the own body, not of another body of the office. */
    public boolean own(Sponsorship sponsorship) {
        return sponsorship.bodyId().equals(actors.get().bodyId());
    }

    /** Sponsorships of the own office, oldest first. */
    public List<Sponsorship> sponsorships(UUID matterId) {
        access.require(matterId);
        return papers.sponsorships(matterId);
    }

    private Matter matter(UUID matterId) {
        return matters.byId(matterId).orElseThrow();
    }
}
