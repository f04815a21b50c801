package org.hongyan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.handover.Handover;
import org.hongyan.handover.HandoverState;
import org.hongyan.handover.Handovers;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Refusal;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/**
 * Who may ask or tell what beside a matter: along an assignment its receiver; to the holder whoever handed it over or
 * watches over it; to others the holder alone, which stays the holder. An accusation is told to nobody.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十二条、第二十四条、第三十一条")
class ExchangePolicy {

    /** The report of an assignment is still due. */
    private static final Set<HandoverState> DUE = EnumSet.of(
            HandoverState.ARRIVED,
            HandoverState.BOUND,
            HandoverState.ACCEPTED,
            HandoverState.PASSED_ON,
            HandoverState.RETURNED);

    private static final Set<MatterState> AT_WORK = EnumSet.of(
            MatterState.REGISTERED,
            MatterState.IN_TRANSIT,
            MatterState.BOUND,
            MatterState.ACCEPTED,
            MatterState.OPINION_PENDING);

    private final Handovers handovers;
    private final Exchanges exchanges;
    private final Offices offices;
    private final Steps steps;

    /** For the proxy. */
    protected ExchangePolicy() {
        this(null, null, null, null);
    }

    @Inject
    ExchangePolicy(Handovers handovers, Exchanges exchanges, Offices offices, Steps steps) {
        this.handovers = handovers;
        this.exchanges = exchanges;
        this.offices = offices;
        this.steps = steps;
    }

    /** Why not, empty if the actor may ask or tell this now. */
    Optional<Refusal> against(ExchangeKind kind, Subject matter, Actor actor) {
        if (matter.nature() == Nature.ACCUSATION) {
            return Optional.of(new AccusationStaysHere(matter.number()));
        }
        return switch (kind) {
            case EXTENSION -> extension(matter, actor);
            case INTERIM_REPORT -> interim(matter, actor);
            case REMINDER -> reminder(matter, actor);
            case COPY ->
                holder(
                        matter,
                        actor,
                        !matter.state().terminal() && matter.state() != MatterState.SUBMITTED,
                        Permission.HANDLE,
                        Permission.DISPATCH);
            case INSTRUCTION ->
                holder(matter, actor, AT_WORK.contains(matter.state()), Permission.HANDLE, Permission.DISPATCH);
            // only on a request for help that led to nothing
            case CO_HANDLER_CALL -> Optional.of(new NotYoursToAsk(matter.number()));
            case CO_HANDLING, QUESTIONS ->
                holder(matter, actor, matter.state() == MatterState.ACCEPTED, Permission.HANDLE, Permission.HANDLE);
        };
    }

    /** The assignment on which the body owes a report, or empty. */
    Optional<Handover> assignment(UUID matterId, UUID bodyId) {
        return handovers
                .openTo(matterId, bodyId)
                .filter(handover ->
                        handover.reportDue() && handover.limitOn() != null && DUE.contains(handover.state()));
    }

    boolean congress(UUID officeId) {
        return offices.byId(officeId).orElseThrow().kind() == OfficeKind.NPC;
    }

    private Optional<Refusal> extension(Subject matter, Actor actor) {
        Optional<Handover> assignment = assignment(matter.id(), actor.bodyId());
        if (!works(actor) || assignment.isEmpty()) {
            return Optional.of(new NothingAssigned(matter.number()));
        }
        if (congress(assignment.get().senderOfficeId())) {
            return Optional.of(new CongressSetsNoLimit(matter.number()));
        }
        if (steps.today().isAfter(assignment.get().limitOn())) {
            return Optional.of(new LimitNotOpen(matter.number()));
        }
        boolean asked = exchanges.ofMatter(matter.id()).stream()
                .anyMatch(one -> one.kind() == ExchangeKind.EXTENSION
                        && one.open()
                        && assignment.get().id().equals(one.handoverId()));
        return asked ? Optional.of(new ExtensionAskedAlready(matter.number())) : Optional.empty();
    }

    private Optional<Refusal> interim(Subject matter, Actor actor) {
        return works(actor) && assignment(matter.id(), actor.bodyId()).isPresent()
                ? Optional.empty()
                : Optional.of(new NothingAssigned(matter.number()));
    }

    private Optional<Refusal> reminder(Subject matter, Actor actor) {
        Part part = matter.part();
        boolean above =
                part.has(StandingRole.SENDER) || part.has(StandingRole.ASSIGNER) || part.has(StandingRole.SUPERVISOR);
        if (!above || !(actor.may(Permission.DISPATCH) || actor.may(Permission.SUPERVISE))) {
            return Optional.of(new NotYoursToAsk(matter.number()));
        }
        if (part.holder() || matter.state().terminal()) {
            return Optional.of(new NobodyToRemind(matter.number()));
        }
        boolean waits = exchanges.ofMatter(matter.id()).stream()
                .anyMatch(one -> one.kind() == ExchangeKind.REMINDER
                        && one.senderBodyId().equals(actor.bodyId())
                        && one.waitsFor(matter.holderBodyId())
                        && !steps.today().isAfter(one.wishedOn()));
        return waits ? Optional.of(new RemindedAlready(matter.number())) : Optional.empty();
    }

    private static Optional<Refusal> holder(
            Subject matter, Actor actor, boolean inTime, Permission one, Permission other) {
        boolean may = matter.part().holder() && inTime && (actor.may(one) || actor.may(other));
        return may ? Optional.empty() : Optional.of(new NotYoursToAsk(matter.number()));
    }

    private static boolean works(Actor actor) {
        return actor.may(Permission.HANDLE) || actor.may(Permission.DISPATCH);
    }
}
