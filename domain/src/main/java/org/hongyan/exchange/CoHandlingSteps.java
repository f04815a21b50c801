package org.hongyan.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What followed on requests for help; of which the caller's body is one end. */
public interface CoHandlingSteps {

    /**
     * The superior's choice.
     *
     * @param documentId the letter that names the body
     */
    record Naming(UUID callId, UUID bodyId, LocalDate until, UUID documentId, String reason, LocalDate on) {}

    void add(CoHandlingStep step);

    List<CoHandlingStep> ofMatter(UUID matterId);

    /** Names the body; false if it helps already or may not be named. */
    boolean name(Naming naming);

    /** The step by which somebody named the receiver of that request; empty where it was simply asked. */
    default Optional<CoHandlingStep> namedBy(Exchange one) {
        return ofMatter(one.matterId()).stream()
                .filter(step ->
                        step.way() == CoHandlingStep.Way.NAMED && one.id().equals(step.nextExchangeId()))
                .findFirst();
    }

    /** The step that led to that call. */
    default Optional<CoHandlingStep> before(Exchange call) {
        return ofMatter(call.matterId()).stream()
                .filter(step -> call.id().equals(step.nextExchangeId()))
                .findFirst();
    }
}
