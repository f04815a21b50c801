package org.hongyan.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/** What every deed on a suggestion has in common: whose it is, which day it is, the line in the audit trail. */
@ApplicationScoped
public class SuggestionDesk {

    private final Suggestions suggestions;
    private final CurrentActor actors;
    private final Offices offices;
    private final AuditSubject audit;
    private final Clock clock;

    /** For the proxy. */
    protected SuggestionDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    SuggestionDesk(Suggestions suggestions, CurrentActor actors, Offices offices, AuditSubject audit, Clock clock) {
        this.suggestions = suggestions;
        this.actors = actors;
        this.offices = offices;
        this.audit = audit;
        this.clock = clock;
    }

    /** One of the congress the caller acts for, locked. */
    DeputySuggestion own(UUID id) {
        return named(found(id, false));
    }

    /** One assigned to the body the caller acts for, locked. */
    DeputySuggestion received(UUID id) {
        return named(found(id, true));
    }

    private DeputySuggestion found(UUID id, boolean received) {
        // nobody may lock what is not to be changed by his or her side now, so it is looked for first
        DeputySuggestion seen = suggestions
                .byId(id)
                .filter(one -> Objects.requireNonNull(actors.get().bodyId())
                        .equals(received ? one.receiverBodyId() : one.bodyId()))
                .orElseThrow(() -> new RefusedException(new SuggestionNotFound()));
        return suggestions
                .forChange(id)
                .orElseThrow(() -> new RefusedException(new SuggestionNotPossible(seen.number(), seen.state())));
    }

    /** Names it in the audit trail. */
    DeputySuggestion named(DeputySuggestion suggestion) {
        audit.detail("suggestion", suggestion.number() == null ? suggestion.id().toString() : suggestion.number());
        return suggestion;
    }

    /** Refuses anybody who does not act for a people's congress. */
    Actor congress() {
        Actor actor = actors.get();
        if (offices.byId(actor.officeId())
                .filter(one -> one.kind() == OfficeKind.NPC)
                .isEmpty()) {
            throw new RefusedException(new CongressOnly());
        }
        return actor;
    }

    Actor actor() {
        return actors.get();
    }

    LocalDate today() {
        return SystemTime.today(clock);
    }
}
