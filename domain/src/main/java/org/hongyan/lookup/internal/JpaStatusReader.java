package org.hongyan.lookup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Row security shows what the presented proofs open and nothing else. */
@ApplicationScoped
@Transactional
class JpaStatusReader implements StatusReader {

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
    private final Matters matters;
    private final ClockBook clocks;
    private final Timeline timeline;
    private final Offices offices;
    private final Deadlines deadlines;
    private final Documents documents;
    private final Attachments attachments;
    private final Matches matches;
    private final Clock clock;

    /** For the proxy. */
    protected JpaStatusReader() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    JpaStatusReader(
            EntityManager entities,
            Matters matters,
            ClockBook clocks,
            Timeline timeline,
            Offices offices,
            Deadlines deadlines,
            Documents documents,
            Attachments attachments,
            Matches matches,
            Clock clock) {
        this.entities = entities;
        this.matters = matters;
        this.clocks = clocks;
        this.timeline = timeline;
        this.offices = offices;
        this.deadlines = deadlines;
        this.documents = documents;
        this.attachments = attachments;
        this.matches = matches;
        this.clock = clock;
    }

    @Override
    public Optional<PublicStatus> byNumber(String number) {
        return StatusRows.of(entities, number).map(this::status);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<PublicStatus> byNumberAfresh(String number) {
        return byNumber(number);
    }

    private PublicStatus status(StatusRows rows) {
        JsonObject matter = rows.matter();
        MatterState state = MatterState.valueOf(matter.getString("state"));
        UUID id = StatusRows.id(matter, "id");
        String responsible = StatusRows.text(matter, "responsible");
        return new PublicStatus(
                id,
                matter.getString("number"),
                matter.getString("title"),
                state,
                matter.getString("office"),
                matter.getString("phone"),
                responsible == null ? "" : responsible,
                next(rows, state),
                rows.seq(),
                rows.is("opinionConfirmed"),
                steps(rows, state),
                rows.documents(),
                rows.is("files") ? attachments.ofPetition(rows.petition()) : List.of(),
                rows.ratings(SystemTime.today(clock)),
                rows.is("merged") ? merged(id, rows.petitioner()) : null,
                rows.parts());
    }

    private PublicStatus.NextDate next(StatusRows rows, MatterState state) {
        JsonObject matter = rows.matter();
        if (state == MatterState.SUBMITTED) {
            return intake(StatusRows.day(matter, "receivedOn"));
        }
        List<ClockKind> kinds = WAITS_FOR.getOrDefault(state, List.of());
        return rows.rows("clocks").stream()
                .filter(clock -> kinds.contains(kind(clock)))
                .filter(clock -> {
                    UUID whose = StatusRows.id(clock, "petitioner");
                    return whose == null || whose.equals(rows.petitioner());
                })
                .min(Comparator.comparing(clock -> kinds.indexOf(kind(clock))))
                .map(clock -> new PublicStatus.NextDate(
                        kind(clock),
                        StatusRows.day(clock, "startedOn"),
                        StatusRows.day(clock, "dueOn"),
                        StatusRows.because(clock),
                        kind(clock).petitionersOwn()))
                .orElseGet(() -> promised(state, Nature.valueOf(matter.getString("nature")), rows.rows("entries")));
    }

    private static ClockKind kind(JsonObject clock) {
        return ClockKind.valueOf(clock.getString("kind"));
    }

    private static PublicStatus.NextDate promised(MatterState state, Nature nature, List<JsonObject> entries) {
        return !handledWithoutLimit(state, nature)
                ? null
                : entries.stream()
                        .filter(entry -> ACCEPTED.contains(entry.getString("kind"))
                                && entry.getJsonObject("args").containsKey("until"))
                        .reduce((earlier, later) -> later)
                        .map(entry -> promise(
                                StatusRows.day(entry, "on"),
                                entry.getJsonObject("args").getString("until")))
                        .orElse(null);
    }

    private static List<PublicStatus.Step> steps(StatusRows rows, MatterState state) {
        return rows.rows("entries").stream()
                .filter(entry -> entry.getString("audience").equals(Audience.PETITIONER.name()))
                .filter(entry -> state != MatterState.SEALED_OUT || WITHOUT_WORDS.containsKey(entry.getString("kind")))
                .map(entry -> new PublicStatus.Step(
                        StatusRows.day(entry, "on"),
                        state == MatterState.SEALED_OUT
                                ? WITHOUT_WORDS.get(entry.getString("kind"))
                                : entry.getString("kind"),
                        entry.getString("body"),
                        StatusRows.args(entry)))
                .toList();
    }

    private PublicStatus.Merged merged(UUID matterId, UUID petitioner) {
        return matches.mergerOf(matterId)
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

    private PublicStatus.NextDate next(Matter matter, UUID petitioner) {
        if (matter.state() == MatterState.SUBMITTED) {
            return intake(matter.receivedOn());
        }
        List<ClockKind> kinds = WAITS_FOR.getOrDefault(matter.state(), List.of());
        return clocks.ofMatter(matter.id()).stream()
                .filter(clock -> kinds.contains(clock.kind()) && clock.isRunning())
                .filter(clock ->
                        clock.petitionerId() == null || clock.petitionerId().equals(petitioner))
                .min(Comparator.comparing(clock -> kinds.indexOf(clock.kind())))
                .map(JpaStatusReader::date)
                .orElseGet(() -> promised(matter));
    }

    private PublicStatus.NextDate intake(LocalDate receivedOn) {
        DueDate due = deadlines.due(SmallTimer.INTAKE, receivedOn);
        return new PublicStatus.NextDate(null, due.start(), due.due(), due.because(), false);
    }

    /** What is no claim has no statutory limit, but the day promised when it was accepted. */
    private PublicStatus.NextDate promised(Matter matter) {
        return !handledWithoutLimit(matter.state(), matter.nature())
                ? null
                : timeline.of(matter.id()).stream()
                        .filter(entry ->
                                ACCEPTED.contains(entry.kind()) && entry.args().containsKey("until"))
                        .reduce((earlier, later) -> later)
                        .map(entry -> promise(entry.happenedOn(), entry.args().get("until")))
                        .orElse(null);
    }

    private static boolean handledWithoutLimit(MatterState state, Nature nature) {
        return (state == MatterState.ACCEPTED || state == MatterState.OPINION_PENDING) && nature != Nature.CLAIM;
    }

    private static PublicStatus.NextDate promise(LocalDate from, String until) {
        return new PublicStatus.NextDate(null, from, LocalDate.parse(until), List.of(), false);
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

    @Override
    public Optional<Pdf> document(UUID documentId) {
        return documents.byId(documentId).filter(DocumentLine::signed).flatMap(line -> documents
                .pdf(documentId)
                .map(bytes -> new Pdf(line.matterId(), line.title(), bytes)));
    }
}
