package org.hongyan.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Nature;
import org.hongyan.reply.AssignmentPolicy;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Refusal;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * When an office asks its superior to name a handler or a signer: as long as the matter is to be handled, along the line
 * of command of governments, and, where it says that all are barred, only if nobody is left who may do it.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第五条、第二十八条第三款")
class StandInPolicy {

    private static final Set<MatterState> HANDLED =
            EnumSet.of(MatterState.REGISTERED, MatterState.IN_TRANSIT, MatterState.BOUND, MatterState.ACCEPTED);

    private final AssignmentPolicy assignment;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected StandInPolicy() {
        this(null, null, null);
    }

    @Inject
    StandInPolicy(AssignmentPolicy assignment, Offices offices, CurrentActor actors) {
        this.assignment = assignment;
        this.offices = offices;
        this.actors = actors;
    }

    /** True if somebody for that part may still be needed. */
    static boolean needed(MatterState state, Role role) {
        return HANDLED.contains(state) || (state == MatterState.OPINION_PENDING && role == Role.APPROVER);
    }

    /** The government above the caller's body; none at the top, at a congress, in a section, at a desk for one matter. */
    Optional<Unit> superior() {
        Actor actor = actors.get();
        UUID body = actor.bodyId();
        return actor.sectionId() != null || body == null
                ? Optional.empty()
                : offices.unit(body).flatMap(this::above);
    }

    private Optional<Unit> above(Unit body) {
        return government(body.officeId())
                .map(office -> body.root() ? office.parentId() : office.id())
                .flatMap(this::government)
                .flatMap(office ->
                        offices.bodies(office.id()).stream().filter(Unit::root).findFirst());
    }

    private Optional<Office> government(UUID officeId) {
        return offices.byId(officeId).filter(office -> office.kind() == OfficeKind.GOV);
    }

    /** Why it may not be asked now; empty if it may. */
    Optional<Refusal> against(Matter matter, Role role, StandInCause cause) {
        if (superior().isEmpty()) {
            return Optional.of(new NobodyAbove(matter.number()));
        }
        if (matter.nature() == Nature.ACCUSATION || !needed(matter.state(), role)) {
            return Optional.of(new NoStandInNow(matter.number()));
        }
        return cause == StandInCause.BARRED && somebodyFree(matter, role)
                ? Optional.of(new PersonIsHere(matter.number()))
                : Optional.empty();
    }

    private boolean somebodyFree(Matter matter, Role role) {
        UUID body = Objects.requireNonNull(actors.get().bodyId());
        AssignmentPolicy.Choices choices = assignment.choices(matter, body);
        return role == Role.HANDLER
                ? !choices.handlers().isEmpty()
                : choices.heads().stream().anyMatch(head -> !head.id().equals(matter.handlerId()));
    }
}
