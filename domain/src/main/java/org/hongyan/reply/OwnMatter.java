package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.fairness.Statements;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingRole;
import org.hongyan.shared.RefusedException;

/** Opens a matter the caller's body holds. */
@ApplicationScoped
class OwnMatter {

    private final Matters matters;
    private final CaseAccess access;
    private final Statements statements;

    /** For the proxy. */
    protected OwnMatter() {
        this(null, null, null);
    }

    @Inject
    OwnMatter(Matters matters, CaseAccess access, Statements statements) {
        this.matters = matters;
        this.access = access;
        this.statements = statements;
    }

    /** Locked for a change. */
    Matter held(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        return matter;
    }

    /** Locked for a change, held by the caller's body or reviewed by it: whoever signs also serves. */
    Matter heldOrReviewed(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        if (!access.require(matterId).has(StandingRole.REVIEWER)) {
            access.requireHolder(matterId);
        }
        return matter;
    }

    /** Locked for a change, accepted and not yet before the head; the named handler has stated to have no interest. */
    Matter inHandling(UUID matterId) {
        Matter matter = held(matterId);
        if (matter.state() != MatterState.ACCEPTED) {
            throw new RefusedException(new NotInHandling(matter.number()));
        }
        statements.require(matter, access.require(matterId));
        return matter;
    }
}
