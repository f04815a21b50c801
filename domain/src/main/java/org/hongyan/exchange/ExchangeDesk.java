package org.hongyan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** What every exchange needs: the matter locked, the rule asked, the entry written, the lists brought up to date. */
@ApplicationScoped
class ExchangeDesk {

    private final Matters matters;
    private final CaseAccess access;
    private final ExchangePolicy policy;
    private final Exchanges exchanges;
    private final Offices offices;
    private final Deadlines deadlines;
    private final Steps steps;
    private final Timeline timeline;
    private final StandingBook standing;
    private final CurrentActor actors;
    private final Clock clock;

    /** For the proxy. */
    protected ExchangeDesk() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    ExchangeDesk(
            Matters matters,
            CaseAccess access,
            ExchangePolicy policy,
            Exchanges exchanges,
            Offices offices,
            Deadlines deadlines,
            Steps steps,
            Timeline timeline,
            StandingBook standing,
            CurrentActor actors,
            Clock clock) {
        this.matters = matters;
        this.access = access;
        this.policy = policy;
        this.exchanges = exchanges;
        this.offices = offices;
        this.deadlines = deadlines;
        this.steps = steps;
        this.timeline = timeline;
        this.standing = standing;
        this.actors = actors;
        this.clock = clock;
    }

    /** The matter, if the caller may ask or tell this. */
    Matter open(UUID matterId, ExchangeKind kind) {
        Matter matter = matters.forChange(matterId);
        policy.against(kind, Subject.of(matter, access), actor()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return matter;
    }

    /** What the caller is asked and has not answered, its matter locked. */
    Exchange asked(UUID exchangeId, ExchangeKind kind) {
        Exchange exchange = one(exchangeId, kind);
        if (!exchange.waitsFor(actor().bodyId())) {
            throw new RefusedException(new ExchangeOver());
        }
        return exchange;
    }

    /** What the caller itself has sent, its matter locked. */
    Exchange own(UUID exchangeId, ExchangeKind kind) {
        Exchange exchange = one(exchangeId, kind);
        if (!exchange.senderBodyId().equals(actor().bodyId())) {
            throw new RefusedException(new ExchangeOver());
        }
        return exchange;
    }

    private Exchange one(UUID exchangeId, ExchangeKind kind) {
        UUID matterId = exchanges.matterOf(exchangeId).orElseThrow(() -> new RefusedException(new ExchangeOver()));
        // whoever comes second waits here and then reads what the first has answered
        matters.forChange(matterId);
        access.require(matterId);
        return exchanges
                .byId(exchangeId)
                .filter(found -> found.kind() == kind)
                .orElseThrow(() -> new RefusedException(new ExchangeOver()));
    }

    /** A working day after today is asked for. */
    void comingDay(FieldChecks checks, String pointer, LocalDate day) {
        if (day == null) {
            checks.unless(false, pointer, "day.missing");
        } else if (!day.isAfter(today())) {
            checks.unless(false, pointer, "day.notInFuture");
        } else {
            checks.unless(deadlines.calendar().isWorkingDay(day), pointer, "limit.noWorkingDay");
        }
    }

    /** Adds what another check has found. */
    static void add(FieldChecks checks, List<FieldError> errors) {
        errors.forEach(error -> checks.add(error));
    }

    /** Writes the entry for everybody with a part in the matter, and the lists. */
    void told(UUID matterId, String kind, Map<String, String> args) {
        told(matterId, kind, Audience.CHAIN, args);
    }

    void told(UUID matterId, String kind, Audience audience, Map<String, String> args) {
        timeline.add(matterId, kind, audience, args);
        standing.refresh(matters.forChange(matterId));
    }

    Unit body(UUID bodyId) {
        return offices.unit(bodyId).orElseThrow();
    }

    String name(UUID bodyId) {
        return body(bodyId).name();
    }

    Actor actor() {
        return actors.get();
    }

    LocalDate today() {
        return steps.today();
    }

    Instant now() {
        return clock.instant();
    }
}
