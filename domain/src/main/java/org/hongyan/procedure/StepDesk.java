package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.Wording;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.LifecycleRow;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Puts a step before the head: what every preparation has in common. */
@ApplicationScoped
public class StepDesk {

    private final Matters matters;
    private final CaseAccess access;
    private final PreparedSteps prepared;
    private final Documents documents;
    private final Recipients recipients;
    private final Offices offices;
    private final Steps steps;
    private final StandingBook standing;
    private final CurrentActor actors;
    private final Instance<SignedStep> kinds;
    private final Clock clock;

    /** For the proxy. */
    protected StepDesk() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    StepDesk(
            Matters matters,
            CaseAccess access,
            PreparedSteps prepared,
            Documents documents,
            Recipients recipients,
            Offices offices,
            Steps steps,
            StandingBook standing,
            CurrentActor actors,
            Instance<SignedStep> kinds,
            Clock clock) {
        this.matters = matters;
        this.access = access;
        this.prepared = prepared;
        this.documents = documents;
        this.recipients = recipients;
        this.offices = offices;
        this.steps = steps;
        this.standing = standing;
        this.actors = actors;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** The matter, held by the caller's body and locked. */
    Matter held(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        return matter;
    }

    /** The matter, locked, for the body whose step it is. */
    public Matter at(UUID matterId, Transition step) {
        Matter matter = matters.forChange(matterId);
        kind(step).requirePart(access, matterId);
        return matter;
    }

    /** The matter, locked, in which a step of the caller's body waits. */
    Matter waiting(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        prepared.pending(matterId)
                .ifPresentOrElse(
                        one -> kind(one.step()).requirePart(access, matterId), () -> access.requireHolder(matterId));
        return matter;
    }

    /** How that kind of step is worded and taken. */
    SignedStep kind(Transition step) {
        return kinds.stream().filter(one -> one.takes(step)).findFirst().orElseThrow();
    }

    /** What the paper says now. */
    Wording wording(Matter matter, Transition step, Details details) {
        SignedStep kind = kind(step);
        DocumentContent content = kind.content(matter, details);
        return kind.receiver(matter, details)
                .map(body -> new Wording(matter.number(), name(body), "", false, content))
                .orElseGet(() -> recipients.wording(matter, content));
    }

    private String name(UUID bodyId) {
        return offices.unit(bodyId).map(Unit::name).orElseThrow();
    }

    /** Prepares a step; nothing changes before the head signs. Returns the id of the draft. */
    public UUID prepare(Matter matter, Transition step, String guard, Details details) {
        LifecycleRow row = steps.open(matter, step, guard);
        prepared.pending(matter.id()).ifPresent(one -> {
            throw new RefusedException(new AnotherStepPrepared(matter.number()));
        });
        SignedStep kind = kind(row.transition());
        if (!kind.signerTakesIt() && kind.preparerByTable()) {
            steps.check(matter, step, guard);
        }
        kind.require(matter, details);
        PreparedStep one = new PreparedStep(matter.id(), step, guard, details, actors.get(), clock.instant());
        UUID draft = documents.draft(NewDocument.toBody(
                kind.document(matter, details),
                matter.id(),
                wording(matter, step, details),
                kind.receiver(matter, details).orElse(null),
                null));
        one.drafted(draft);
        prepared.add(one);
        standing.refresh(matter);
        return draft;
    }
}
