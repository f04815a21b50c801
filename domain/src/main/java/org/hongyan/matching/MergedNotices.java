package org.hongyan.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterMoved;
import org.hongyan.matter.Matters;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.PetitionerNotices;
import org.hongyan.petition.Petitions;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.LegalBasis;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/**
 * Whoever petitioned in a matter that went into another one is told how that one goes on, under the own number. Whoever
 * petitioned in both, the same telephone, is told once; who has left the one is not reached through the other.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第十九条第三款、第二十三条")
public class MergedNotices {

    private final Matches matches;
    private final Matters matters;
    private final Petitions petitions;
    private final PetitionerNotices notices;
    private final CurrentActor actors;
    private final KeyRing ring;

    /** For the proxy. */
    protected MergedNotices() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public MergedNotices(
            Matches matches,
            Matters matters,
            Petitions petitions,
            PetitionerNotices notices,
            CurrentActor actors,
            KeyRing ring) {
        this.matches = matches;
        this.matters = matters;
        this.petitions = petitions;
        this.notices = notices;
        this.actors = actors;
        this.ring = ring;
    }

    void onStep(@Observes MatterMoved moved) {
        if (moved.row().tellsPetitioner() && actors.get().kind() != Actor.Kind.CITIZEN) {
            tell(moved, moved.matter().id(), new HashSet<>(Set.of(moved.matter().id())), phones(moved.matter()));
        }
    }

    private void tell(MatterMoved moved, UUID into, Set<UUID> seen, Set<String> told) {
        for (Merger merger : matches.into(into)) {
            Matter merged = seen.add(merger.matterId())
                    ? matters.byId(merger.matterId()).orElse(null)
                    : null;
            if (merged != null) {
                notices.tell(merged, moved.row().notice(), moved.args(), one -> !told.contains(one.phone(ring)));
                told.addAll(phones(merged));
                tell(moved, merged.id(), seen, told);
            }
        }
    }

    private Set<String> phones(Matter matter) {
        return petitions.petitionersOfMatter(matter.id()).stream()
                .map((Petitioner one) -> one.phone(ring))
                .filter(phone -> !phone.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
