package org.hongyan.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitions;

/**
 * Earlier matters of the own body that a registered petition may belong to, the likeliest first. A plain read: nothing
 * is looked for before the registration, nothing outside the own body's matters, nothing sealed.
 */
@ApplicationScoped
@Transactional
public class FindMatches {

    private static final int CANDIDATES = 60;
    private static final int SHOWN = 10;

    private final Matters matters;
    private final CaseAccess access;
    private final Petitions petitions;
    private final PetitionMarks sketches;
    private final MatchMarks marks;
    private final ClockBook clocks;

    /** For the proxy. */
    protected FindMatches() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public FindMatches(
            Matters matters,
            CaseAccess access,
            Petitions petitions,
            PetitionMarks sketches,
            MatchMarks marks,
            ClockBook clocks) {
        this.matters = matters;
        this.access = access;
        this.petitions = petitions;
        this.sketches = sketches;
        this.marks = marks;
        this.clocks = clocks;
    }

    /** Empty before registration and for an accusation. */
    public List<Proposal> of(UUID matterId) {
        access.require(matterId);
        Matter matter = matters.byId(matterId).orElseThrow();
        List<Petition> own = petitions.ofMatter(matterId);
        if (own.isEmpty() || !comparable(matter)) {
            return List.of();
        }
        Set<String> persons = sketches.olderKeys(own.get(0)).keySet();
        PetitionSketch sketch = sketch(own.get(0));
        Map<UUID, Likeness> best = new HashMap<>();
        for (MatchMarks.Found found : marks.having(matterId, persons, PetitionMarks.marksOf(sketch), CANDIDATES)) {
            petitions
                    .byId(found.petitionId())
                    // a part of the same submission is no repeat of it
                    .filter(other -> !other.whole().equals(own.get(0).whole()))
                    .map(other -> compare(own.get(0), other))
                    .filter(Likeness::proposed)
                    .ifPresent(likeness -> best.merge(
                            found.matterId(), likeness, (one, other) -> one.points() >= other.points() ? one : other));
        }
        return best.entrySet().stream()
                .map(entry -> proposal(entry.getKey(), entry.getValue()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Proposal::repeat)
                        .thenComparing(Proposal::score)
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    /** How much the petitions of two matters look alike at best; empty if nothing can be compared. */
    Optional<Likeness> likeness(UUID oneId, UUID otherId) {
        List<Petition> others = petitions.ofMatter(otherId);
        return petitions.ofMatter(oneId).stream()
                .flatMap(one -> others.stream().map(other -> compare(one, other)))
                .max(Comparator.comparing((Likeness likeness) -> likeness.person() != null)
                        .thenComparing(Likeness::points));
    }

    private Likeness compare(Petition one, Petition other) {
        PetitionSketch here = sketch(one);
        PetitionSketch there = sketches.sketch(other, sketches.persons(other));
        return new SketchComparison(marks.rarity(here.grams(), here.facts())).compare(here, there);
    }

    private PetitionSketch sketch(Petition petition) {
        return sketches.sketch(petition, sketches.persons(petition));
    }

    private static boolean comparable(Matter matter) {
        return matter.state() != MatterState.SUBMITTED && matter.nature() != Nature.ACCUSATION;
    }

    private Optional<Proposal> proposal(UUID matterId, Likeness likeness) {
        return matters.byId(matterId)
                .filter(matter -> comparable(matter) && matter.state() != MatterState.MERGED)
                .map(matter -> new Proposal(
                        matterId,
                        matter.number(),
                        matter.title(),
                        matter.state(),
                        matter.receivedOn(),
                        likeness.score(),
                        likeness.repeat(),
                        likeness.reasons(),
                        access.holderOf(matterId),
                        open(matter)));
    }

    /** True while something may be merged into it: in handling, under review, or while a review may be asked for. */
    boolean open(Matter matter) {
        return switch (matter.state()) {
            case REGISTERED,
                    IN_TRANSIT,
                    BOUND,
                    OBJECTED,
                    DISPUTED,
                    ACCEPTED,
                    OPINION_PENDING,
                    REPLIED,
                    IN_REVIEW,
                    REVIEWED,
                    IN_FINAL,
                    FINALISED -> true;
            case COMPLETED ->
                clocks.running(matter.id(), ClockKind.REVIEW_REQUEST).isPresent();
            default -> false;
        };
    }

    /** What a petition says, for a holder who is to compare it. */
    Said said(UUID matterId) {
        Petition petition = petitions.ofMatter(matterId).get(0);
        return new Said(
                petition.title(),
                petition.content(),
                matters.demands(matterId).stream().map(demand -> demand.text()).collect(Collectors.joining("\n")),
                petitions.petitioners(petition.id()).stream()
                        .map(person -> person.nameMasked())
                        .collect(Collectors.joining("、")),
                petition.receivedOn());
    }
}
