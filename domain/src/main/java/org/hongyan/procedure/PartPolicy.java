package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;

/**
 * Mixed content is split into two matters before it goes on its way, by the body that registered it: each demand then
 * goes to whoever is competent for it. Later the matter is one, with one opinion. What accuses leaves by the sealed line
 * instead.
 */
@ApplicationScoped
@Transactional
@LegalBasis("信访工作条例 第二十二条第一款；domain.md §3.7")
public class PartPolicy {

    private final PreparedSteps prepared;
    private final Matters matters;
    private final CurrentActor actors;

    /** For the proxy. */
    protected PartPolicy() {
        this(null, null, null);
    }

    @Inject
    PartPolicy(PreparedSteps prepared, Matters matters, CurrentActor actors) {
        this.prepared = prepared;
        this.matters = matters;
        this.actors = actors;
    }

    /** True if the caller's body might part the matter now. */
    public boolean possible(MatterView matter) {
        return matter.part().holder()
                && matter.state() == MatterState.REGISTERED
                && matter.nature() != Nature.ACCUSATION
                && matter.officeId().equals(actors.get().officeId())
                && matter.demands().size() > 1;
    }

    /**
     * The demands that leave, in their order.
     *
     * @throws RefusedException where the matter is on its way already, waits for a signature, or would keep no demand
     */
    List<Demand> require(Matter matter, Set<UUID> chosen) {
        boolean own = matter.bodyId().equals(actors.get().bodyId());
        if (!own || matter.state() != MatterState.REGISTERED || matter.nature() == Nature.ACCUSATION) {
            throw new RefusedException(new NotPartedNow(matter.number()));
        }
        prepared.pending(matter.id()).ifPresent(one -> {
            throw new RefusedException(new AnotherStepPrepared(matter.number()));
        });
        List<Demand> all = matters.demands(matter.id());
        List<Demand> leaving =
                all.stream().filter(demand -> chosen.contains(demand.id())).collect(Collectors.toList());
        if (leaving.size() == all.size()) {
            throw new RefusedException(new NothingStays(matter.number()));
        }
        return leaving;
    }
}
