package org.hongyan.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitions;

/** The petitions a matter gathers, its own and those merged into it. A plain read, not a use case. */
@ApplicationScoped
@Transactional
public class GatheredPetitions {

    private final CaseAccess access;
    private final Matters matters;
    private final Petitions petitions;
    private final Matches matches;

    /** For the proxy. */
    protected GatheredPetitions() {
        this(null, null, null, null);
    }

    @Inject
    public GatheredPetitions(CaseAccess access, Matters matters, Petitions petitions, Matches matches) {
        this.access = access;
        this.matters = matters;
        this.petitions = petitions;
        this.matches = matches;
    }

    /**
     * Those that came first before those that came later. What a merged one says of itself beyond number and day is told
     * only to a body that may read it. {@link org.hongyan.matter.MatterNotFound} if the caller has no part in the matter.
     */
    public List<GatheredPetition> of(UUID matterId) {
        access.require(matterId);
        Matter matter = matters.byId(matterId).orElseThrow();
        List<GatheredPetition> all = new ArrayList<>();
        Repetition repetition =
                matches.mergerOf(matterId).map(Merger::repetition).orElse(Repetition.FIRST);
        all.add(read(
                new GatheredPetition(matterId, matter.number(), matter.receivedOn(), null, null, 0, true), repetition));
        Set<UUID> seen = new HashSet<>(Set.of(matterId));
        Deque<UUID> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Merger merger : matches.into(open.remove())) {
                // a petition that was merged into one that was merged itself
                if (seen.add(merger.matterId())) {
                    open.add(merger.matterId());
                    all.add(read(
                            new GatheredPetition(
                                    merger.matterId(), merger.number(), merger.receivedOn(), null, null, 0, false),
                            merger.repetition()));
                }
            }
        }
        all.sort(Comparator.comparing(GatheredPetition::receivedOn).thenComparing(GatheredPetition::number));
        return all;
    }

    private GatheredPetition read(GatheredPetition told, Repetition repetition) {
        List<Petition> readable = petitions.ofMatter(told.matterId());
        return readable.isEmpty()
                ? told
                : new GatheredPetition(
                        told.matterId(),
                        told.number(),
                        told.receivedOn(),
                        readable.get(0).channel(),
                        repetition,
                        readable.stream().mapToInt(Petition::headCount).sum(),
                        told.own());
    }
}
