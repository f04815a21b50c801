package org.hongyan.standin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.staff.Role;
import org.jspecify.annotations.Nullable;

/** Requests to name somebody for one matter, and who was named; read by the office that asks and by its superior. */
public interface StandInBook {

    /**
     * A request.
     *
     * @param role {@link Role#HANDLER} or {@link Role#APPROVER}
     * @param senderBodyId the body that asks
     * @param receiverBodyId its superior
     * @param decidedOn null as long as it waits
     * @param answer why it was sent back, or empty
     */
    record Request(
            UUID id,
            Role role,
            StandInCause cause,
            String reason,
            UUID senderBodyId,
            UUID receiverBodyId,
            String askedBy,
            LocalDate askedOn,
            LocalDate decideBy,
            @Nullable LocalDate decidedOn,
            String answer) {

        public boolean open() {
            return decidedOn == null;
        }
    }

    /**
     * Somebody named.
     *
     * @param senderBodyId the superior that named
     * @param endedOn null as long as nobody ended it
     */
    record Named(
            UUID id,
            Role role,
            String person,
            String reason,
            UUID senderBodyId,
            LocalDate on,
            @Nullable LocalDate endedOn) {}

    /**
     * Somebody of the superior's own people with such a post.
     *
     * @param barred must keep away from the matter
     */
    record Candidate(UUID personId, String name, boolean barred) {}

    /** What is asked. */
    record Asked(UUID matterId, Role role, StandInCause cause, String reason, LocalDate on, LocalDate decideBy) {}

    /** Of the matter, the newest first. */
    List<Request> requests(UUID matterId);

    /** Of the matter, the newest first. */
    List<Named> named(UUID matterId);

    /** Whom the caller's office may name for the request that waits; empty for everybody else. */
    List<Candidate> candidates(UUID matterId, Role role);

    /** The request of that role that waits. */
    default Optional<Request> open(UUID matterId, Role role) {
        return requests(matterId).stream()
                .filter(one -> one.open() && one.role() == role)
                .findFirst();
    }

    /** The superior gets the request and the part of a supervisor; false if it may not be asked. */
    boolean ask(Asked asked);

    /** False if somebody was faster, or the caller may not. */
    boolean name(Request request, UUID personId, String reason, LocalDate on);

    /** False as above. */
    boolean sendBack(Request request, String answer, LocalDate on);

    /** Ends a signer's; false as above. */
    boolean end(UUID standInId, LocalDate on);
}
