package org.hongyan.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Transition;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** What the desk may do now about a matter that accuses somebody, for the links of the case page. */
@ApplicationScoped
public class AccusationOffers {

    /** An act; each has a page of its name. */
    public enum Offer {
        /** The whole matter leaves. */
        SEAL,
        /** A part of it leaves, the rest goes on. */
        PART
    }

    private final CurrentActor actors;

    /** For the proxy. */
    protected AccusationOffers() {
        this(null);
    }

    @Inject
    AccusationOffers(CurrentActor actors) {
        this.actors = actors;
    }

    /** Open to the holder while the lifecycle lets the matter go; nothing can be parted of a paper that nobody read. */
    public Set<Offer> of(MatterView matter) {
        EnumSet<Offer> offers = EnumSet.noneOf(Offer.class);
        Actor actor = actors.get();
        boolean may = actor.may(Permission.REGISTER) || actor.may(Permission.DISPATCH) || actor.may(Permission.HANDLE);
        boolean leaves =
                matter.steps().contains(Transition.SEAL_OUT) || matter.steps().contains(Transition.SEAL_OUT_LATE);
        if (may && leaves && matter.part().holder()) {
            offers.add(Offer.SEAL);
            if (!matter.title().isEmpty()) {
                offers.add(Offer.PART);
            }
        }
        return offers;
    }
}
