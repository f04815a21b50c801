package org.hongyan.matter;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockVariant;
import org.hongyan.deadline.Term;

/**
 * The event that starts a clock.
 *
 * @param officeId office of the body that must keep it
 * @param bodyId body that must keep it
 * @param startedOn statutory day of the event
 * @param limit length set by somebody (CL9, CL10, CL13), else null
 * @param variant which of its lengths
 * @param handoverId the handover it belongs to, else null
 * @param petitionerId whose own limit it is (CL5, CL7, CL13), else null
 */
public record ClockStart(
        UUID matterId,
        ClockKind kind,
        UUID officeId,
        UUID bodyId,
        LocalDate startedOn,
        Term limit,
        ClockVariant variant,
        UUID handoverId,
        UUID petitionerId) {

    public static ClockStart of(UUID matterId, ClockKind kind, UUID officeId, UUID bodyId, LocalDate startedOn) {
        return new ClockStart(matterId, kind, officeId, bodyId, startedOn, null, ClockVariant.STANDARD, null, null);
    }

    public ClockStart within(Term newLimit) {
        return new ClockStart(matterId, kind, officeId, bodyId, startedOn, newLimit, variant, handoverId, petitionerId);
    }

    public ClockStart as(ClockVariant newVariant) {
        return new ClockStart(matterId, kind, officeId, bodyId, startedOn, limit, newVariant, handoverId, petitionerId);
    }

    public ClockStart along(UUID newHandoverId) {
        return new ClockStart(matterId, kind, officeId, bodyId, startedOn, limit, variant, newHandoverId, petitionerId);
    }

    public ClockStart ofPetitioner(UUID newPetitionerId) {
        return new ClockStart(matterId, kind, officeId, bodyId, startedOn, limit, variant, handoverId, newPetitionerId);
    }
}
