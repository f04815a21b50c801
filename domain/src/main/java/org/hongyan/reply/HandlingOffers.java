package org.hongyan.reply;

import java.util.EnumSet;
import java.util.Set;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Nature;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;

/** What a handler may do with a matter beside its lifecycle: these acts move no matter and stand in no table of it. */
public final class HandlingOffers {

    /** An act of the handler. */
    public enum Offer {
        HEARING,
        INVESTIGATION,
        SETTLE,
        SERVE
    }

    private static final Set<MatterState> WITH_PAPERS = EnumSet.of(
            MatterState.ACCEPTED,
            MatterState.OPINION_PENDING,
            MatterState.REPLIED,
            MatterState.ANSWERED,
            MatterState.REFUSED,
            MatterState.NO_LONGER,
            MatterState.DIVERTED);

    private HandlingOffers() {}

    /** The acts open to the actor, in the order of the work. */
    public static Set<Offer> of(MatterView matter, Actor actor) {
        EnumSet<Offer> offers = EnumSet.noneOf(Offer.class);
        boolean handles = actor.may(Permission.HANDLE);
        if (!matter.part().holder() || (!handles && !actor.may(Permission.DISPATCH))) {
            return offers;
        }
        if (handles && matter.state() == MatterState.ACCEPTED) {
            offers.add(Offer.HEARING);
            offers.add(Offer.INVESTIGATION);
            if (matter.nature() == Nature.CLAIM) {
                offers.add(Offer.SETTLE);
            }
        }
        if (WITH_PAPERS.contains(matter.state())) {
            offers.add(Offer.SERVE);
        }
        return offers;
    }
}
