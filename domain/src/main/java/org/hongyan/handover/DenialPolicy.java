package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;

/**
 * When two bodies both deny without an objection that could be judged (T15 from transit): an earlier receiver of the same
 * sender was found to be right, by its objection or after acceptance, and the one that has it now denies too.
 */
@ApplicationScoped
@Transactional
@LegalBasis("信访工作条例 第二十四条")
public class DenialPolicy {

    private final Handovers handovers;
    private final CurrentActor actors;

    /** For the proxy. */
    protected DenialPolicy() {
        this(null, null);
    }

    @Inject
    DenialPolicy(Handovers handovers, CurrentActor actors) {
        this.handovers = handovers;
        this.actors = actors;
    }

    /** The handover of the caller's body that is in dispute if its receiver denies too; empty if nothing is. */
    public Optional<Handover> possible(UUID matterId) {
        UUID body = actors.get().bodyId();
        boolean denied = handovers.ofMatter(matterId).stream()
                .anyMatch(one -> one.senderBodyId().equals(body) && one.state() == HandoverState.UPHELD);
        return handovers
                .openFrom(matterId, body)
                .filter(handover -> denied && handover.state() == HandoverState.ARRIVED);
    }

    /** As {@link #possible}, or the refusal that says why not. */
    public Handover require(Matter matter) {
        return possible(matter.id()).orElseThrow(() -> new RefusedException(new NoSecondDenial(matter.number())));
    }
}
