package org.hongyan.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Nature;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Role;

/** What the desk may do about a handler or signer from above, for the links of the case page. */
@ApplicationScoped
@Transactional
public class StandInOffers {

    /** An act; each has a page of its name. */
    public enum Offer {
        ASK,
        NAME
    }

    private static final Set<Permission> ASKS =
            EnumSet.of(Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE, Permission.APPROVE);

    private final StandInBook standIns;
    private final StandInPolicy policy;
    private final CurrentActor actors;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected StandInOffers() {
        this(null, null, null);
    }

    @Inject
    StandInOffers(StandInBook standIns, StandInPolicy policy, CurrentActor actors) {
        this.standIns = standIns;
        this.policy = policy;
        this.actors = actors;
    }

    /** The acts open to the actor. */
    public Set<Offer> of(MatterView matter) {
        Actor actor = actors.get();
        if (matter.part().holder()) {
            return asks(matter, actor) ? EnumSet.of(Offer.ASK) : EnumSet.noneOf(Offer.class);
        }
        boolean decides = actor.may(Permission.SUPERVISE) || actor.may(Permission.APPROVE);
        return decides && (waits(matter, actor.bodyId()) || named(matter.id(), actor.bodyId()))
                ? EnumSet.of(Offer.NAME)
                : EnumSet.noneOf(Offer.class);
    }

    private boolean asks(MatterView matter, Actor actor) {
        return ASKS.stream().anyMatch(actor::may)
                && matter.nature() != Nature.ACCUSATION
                && StandInPolicy.needed(matter.state(), Role.APPROVER)
                && policy.superior().isPresent();
    }

    private boolean waits(MatterView matter, UUID body) {
        return standIns.requests(matter.id()).stream()
                .anyMatch(one -> one.open()
                        && one.receiverBodyId().equals(body)
                        && one.senderBodyId().equals(matter.holderBodyId()));
    }

    private boolean named(UUID matterId, UUID body) {
        return standIns.named(matterId).stream()
                .anyMatch(one -> one.endedOn() == null
                        && one.role() == Role.APPROVER
                        && one.senderBodyId().equals(body));
    }
}
