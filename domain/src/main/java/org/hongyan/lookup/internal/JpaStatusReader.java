package org.hongyan.lookup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.attachment.Attachments;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.DueDate;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.lookup.StatusReader;
import org.hongyan.matching.Matches;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.rating.Ratings;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Row security shows what the presented proofs open and nothing else. */
@ApplicationScoped
@Transactional
class JpaStatusReader implements StatusReader {

    private static final String DOCUMENTS = "select d.id, d.kind, d.title, d.number, d.signed_on from document d"
            + " where d.matter_id = :matter and d.state = 'SIGNED' and d.for_petitioner"
            + " order by d.signed_on desc, d.id desc";

    private static final String CONFIRMED = "select count(*) > 0 from reply_confirmation c"
            + " where c.petitioner_id = :petitioner and c.document_id = (select d.id from document d"
            + " where d.matter_id = :matter and d.state = 'SIGNED' and d.kind = 'HANDLING_OPINION'"
            + " order by d.signed_on desc, d.id desc limit 1)";

    /** Which clocks a state waits for, the first that runs: on the way through petition offices it is still CL1. */
    private static final Map<MatterState, List<ClockKind>> WAITS_FOR = new EnumMap<>(Map.of(
            MatterState.REGISTERED, List.of(ClockKind.DISPATCH),
            MatterState.IN_TRANSIT, List.of(ClockKind.RECEIPT_NOTICE, ClockKind.ACCEPTANCE_PROMISE, ClockKind.DISPATCH),
            MatterState.BOUND, List.of(ClockKind.RECEIPT_NOTICE, ClockKind.ACCEPTANCE_PROMISE),
            MatterState.ACCEPTED, List.of(ClockKind.HANDLING, ClockKind.SIMPLE_PROCEDURE),
            MatterState.OPINION_PENDING, List.of(ClockKind.HANDLING),
            MatterState.REPLIED, List.of(ClockKind.REVIEW_REQUEST),
            MatterState.COMPLETED, List.of(ClockKind.REVIEW_REQUEST),
            MatterState.IN_REVIEW, List.of(ClockKind.REVIEW),
            MatterState.REVIEWED, List.of(ClockKind.FINAL_REVIEW_REQUEST),
            MatterState.IN_FINAL, List.of(ClockKind.FINAL_REVIEW)));

    /** What can still be said of a matter that went to the line: its course has lost its words; the kind of each entry. */
    private static final Map<String, String> WITHOUT_WORDS = Map.of(
            Transition.REGISTER_DIRECTLY.name(), Transition.REGISTER.name(),
            Transition.REGISTER.name(), Transition.REGISTER.name(),
            Transition.SEAL_OUT.name(), Transition.SEAL_OUT.name(),
            Transition.SEAL_OUT_LATE.name(), Transition.SEAL_OUT.name());

    private static final Set<String> ACCEPTED = Set.of(Transition.ACCEPT.name(), Transition.ACCEPT_OWN.name());

    private final EntityManager entities;
    private final Petitions petitions;
    private final Matters matters;
    private final ClockBook clocks;
    private final Timeline timeline;
    private final Ratings ratings;
    private final Offices offices;
    private final Deadlines deadlines;
    private final Documents documents;
    private final Attachments attachments;
    private final Matches matches;

    /** For the proxy. */
    protected JpaStatusReader() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    JpaStatusReader(
            EntityManager entities,
            Petitions petitions,
            Matters matters,
            ClockBook clocks,
            Timeline timeline,
            Ratings ratings,
            Offices offices,
            Deadlines deadlines,
            Documents documents,
            Attachments attachments,
            Matches matches) {
        this.entities = entities;
        this.petitions = petitions;
        this.matters = matters;
        this.clocks = clocks;
        this.timeline = timeline;
        this.ratings = ratings;
        this.offices = offices;
        this.deadlines = deadlines;
        this.documents = documents;
        this.attachments = attachments;
        this.matches = matches;
    }

    @Override
    public Optional<PublicStatus> byNumber(String number) {
        return petitions.proven(number).flatMap(petitioner -> petitions
                .byId(petitioner.petitionId())
                .flatMap(petition -> matters.byId(petition.matterId()))
                .map(matter -> status(matter, petitioner)));
    }

    private PublicStatus status(Matter matter, Petitioner petitioner) {
        Office office = offices.byId(matter.officeId()).orElseThrow();
        String responsible = matter.responsibleBodyId() == null
                ? ""
                : offices.unit(matter.responsibleBodyId()).map(Unit::name).orElse("");
        return new PublicStatus(
                matter.id(),
                matter.number(),
                matter.title(),
                matter.state(),
                office.name(),
                office.phone(),
                responsible,
                next(matter, petitioner),
                petitioner.seq(),
                confirmed(matter, petitioner),
                steps(matter),
                documents(matter),
                attachments.ofPetition(petitioner.petitionId()),
                ratings.ownOf(matter.id()),
                merged(matter, petitioner),
                parts(petitioner));
    }

    private List<PublicStatus.PartedMatter> parts(Petitioner petitioner) {
        UUID own = petitioner.petitionId();
        return petitions.byId(own).stream()
                .flatMap(petition -> petitions.partsOf(petition.whole()).stream())
                .filter(part -> !part.id().equals(own))
                .map(part -> new PublicStatus.PartedMatter(part.number(), part.title()))
                .toList();
    }

    private PublicStatus.Merged merged(Matter matter, Petitioner petitioner) {
        return matches.mergerOf(matter.id())
                .flatMap(merger -> matters.byId(merger.intoMatterId()))
                .map(into -> new PublicStatus.Merged(
                        into.number(),
                        into.state(),
                        offices.byId(into.officeId()).map(Office::name).orElse(""),
                        into.responsibleBodyId() == null
                                ? ""
                                : offices.unit(into.responsibleBodyId())
                                        .map(Unit::name)
                                        .orElse(""),
                        next(into, petitioner),
                        steps(into)))
                .orElse(null);
    }

    private boolean confirmed(Matter matter, Petitioner petitioner) {
        return (Boolean) entities.createNativeQuery(CONFIRMED, Boolean.class)
                .setParameter("petitioner", petitioner.id())
                .setParameter("matter", matter.id())
                .getSingleResult();
    }

    private PublicStatus.NextDate next(Matter matter, Petitioner petitioner) {
        if (matter.state() == MatterState.SUBMITTED) {
            DueDate due = deadlines.due(SmallTimer.INTAKE, matter.receivedOn());
            return new PublicStatus.NextDate(null, due.start(), due.due(), due.because(), false);
        }
        List<ClockKind> kinds = WAITS_FOR.getOrDefault(matter.state(), List.of());
        return clocks.ofMatter(matter.id()).stream()
                .filter(clock -> kinds.contains(clock.kind()) && clock.isRunning())
                .filter(clock ->
                        clock.petitionerId() == null || clock.petitionerId().equals(petitioner.id()))
                .min(Comparator.comparing(clock -> kinds.indexOf(clock.kind())))
                .map(JpaStatusReader::date)
                .orElseGet(() -> promised(matter));
    }

    /** What is no claim has no statutory limit, but the day promised when it was accepted. */
    private PublicStatus.NextDate promised(Matter matter) {
        boolean handled = matter.state() == MatterState.ACCEPTED || matter.state() == MatterState.OPINION_PENDING;
        return !handled || matter.nature() == Nature.CLAIM
                ? null
                : timeline.of(matter.id()).stream()
                        .filter(entry ->
                                ACCEPTED.contains(entry.kind()) && entry.args().containsKey("until"))
                        .reduce((earlier, later) -> later)
                        .map(entry -> new PublicStatus.NextDate(
                                null,
                                entry.happenedOn(),
                                LocalDate.parse(entry.args().get("until")),
                                List.of(),
                                false))
                        .orElse(null);
    }

    private static PublicStatus.NextDate date(MatterClock clock) {
        return new PublicStatus.NextDate(
                clock.kind(),
                clock.startedOn(),
                clock.dueOn(),
                clock.because(),
                clock.kind().petitionersOwn());
    }

    private List<PublicStatus.Step> steps(Matter matter) {
        return timeline.of(matter.id()).stream()
                .filter(entry -> entry.audience() == Audience.PETITIONER)
                .filter(entry -> matter.state() != MatterState.SEALED_OUT || WITHOUT_WORDS.containsKey(entry.kind()))
                .map(entry -> new PublicStatus.Step(
                        entry.happenedOn(),
                        matter.state() == MatterState.SEALED_OUT ? WITHOUT_WORDS.get(entry.kind()) : entry.kind(),
                        entry.bodyName(),
                        entry.args()))
                .toList();
    }

    private List<PublicStatus.PublicDocument> documents(Matter matter) {
        return tuples(entities.createNativeQuery(DOCUMENTS, Tuple.class).setParameter("matter", matter.id())).stream()
                .map(row -> new PublicStatus.PublicDocument(
                        row.get("id", UUID.class),
                        row.get("kind", String.class),
                        row.get("title", String.class),
                        row.get("number", String.class),
                        row.get("signed_on", Date.class).toLocalDate()))
                .toList();
    }

    @Override
    public Optional<Pdf> document(UUID documentId) {
        return documents.byId(documentId).filter(DocumentLine::signed).flatMap(line -> documents
                .pdf(documentId)
                .map(bytes -> new Pdf(line.matterId(), line.title(), bytes)));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
