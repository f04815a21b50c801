package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.fairness.Statements;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingRole;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;

/** Opens a matter the caller's body holds. */
@ApplicationScoped
class OwnMatter {

    private final Matters matters;
    private final CaseAccess access;
    private final Statements statements;
    private final Documents documents;
    private final CurrentActor actors;

    /** For the proxy. */
    protected OwnMatter() {
        this(null, null, null, null, null);
    }

    @Inject
    OwnMatter(Matters matters, CaseAccess access, Statements statements, Documents documents, CurrentActor actors) {
        this.matters = matters;
        this.access = access;
        this.statements = statements;
        this.documents = documents;
        this.actors = actors;
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

    /** A document of the matter that the caller's body has signed and so serves. */
    DocumentLine servable(Matter matter, UUID documentId) {
        return documents
                .byId(documentId)
                .filter(found -> found.matterId().equals(matter.id())
                        && found.signedOn() != null
                        && found.bodyId().equals(actors.get().bodyId()))
                .orElseThrow(() -> new RefusedException(new DocumentNotServable(matter.number())));
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
