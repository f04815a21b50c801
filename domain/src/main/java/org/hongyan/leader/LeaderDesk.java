package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.OnlySealedOn;
import org.hongyan.matter.Part;
import org.hongyan.shared.RefusedException;

/** Opens a matter for a leader's paper: to bodies that have it or handed it on, never an accusation. */
@ApplicationScoped
class LeaderDesk {

    private static final Set<MatterState> CLOSED =
            EnumSet.of(MatterState.ARCHIVED, MatterState.MERGED, MatterState.SEALED_OUT);

    private final Matters matters;
    private final CaseAccess access;

    /** For the proxy. */
    protected LeaderDesk() {
        this(null, null);
    }

    @Inject
    LeaderDesk(Matters matters, CaseAccess access) {
        this.matters = matters;
        this.access = access;
    }

    /** The matter, locked. */
    Matter open(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        if (!takesPart(access.require(matterId))) {
            throw new RefusedException(new NotTheHolder(matter.number()));
        }
        if (matter.nature() == Nature.ACCUSATION) {
            throw new RefusedException(new OnlySealedOn(matter.number()));
        }
        if (CLOSED.contains(matter.state())) {
            throw new RefusedException(new FileClosed(matter.number()));
        }
        return matter;
    }

    /** True while papers may still be added to the file. */
    static boolean open(MatterState state) {
        return !CLOSED.contains(state);
    }

    /** True for a body whose leaders may have to do with the matter. */
    static boolean takesPart(Part part) {
        return !part.beside();
    }
}
