package org.hongyan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.MatterView;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** Promises and help as pages show them, and what may be done about them now. Plain reads, no use cases. */
@ApplicationScoped
@Transactional
public class CommitmentReader {

    /** An act; each has a page of its name. */
    public enum Offer {
        PROMISE,
        HELP
    }

    @Inject
    private CaseAccess access;

    @Inject
    private Commitments commitments;

    @Inject
    private CurrentActor actors;

    /** Promises, the next day first. */
    public List<Commitment> promises(UUID matterId) {
        access.require(matterId);
        return commitments.ofMatter(matterId);
    }

    /** Help recorded by the own body. */
    public List<Assistance> help(UUID matterId) {
        access.require(matterId);
        return commitments.help(matterId);
    }

    /** What is open to the actor. */
    public Set<Offer> offers(MatterView matter) {
        EnumSet<Offer> offers = EnumSet.noneOf(Offer.class);
        Actor actor = actors.get();
        boolean handles = actor.may(Permission.HANDLE);
        if (handles && matter.part().holder() && CommitmentPolicy.open(matter.state())) {
            offers.add(Offer.PROMISE);
        }
        if ((handles || actor.may(Permission.DISPATCH)) && !matter.part().beside()) {
            offers.add(Offer.HELP);
        }
        return offers;
    }
}
