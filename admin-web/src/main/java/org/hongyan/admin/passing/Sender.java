package org.hongyan.admin.passing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.hongyan.notice.Lane;
import org.hongyan.notice.OutboxWorker;

/** Empties one lane of the outbox, in a request of its own for each batch. */
@ApplicationScoped
public class Sender {

    private static final int BATCH = 15;
    /** Batches in one turn at most, so that a flood does not keep the others waiting for ever. */
    private static final int TURNS = 200;

    private final OutboxWorker worker;

    /** For the proxy. */
    protected Sender() {
        this(null);
    }

    @Inject
    public Sender(OutboxWorker worker) {
        this.worker = worker;
    }

    /** Until nothing is due. */
    @ActivateRequestContext
    public void drain(Lane lane) {
        int turns = 0;
        while (turns < TURNS && worker.drain(lane, BATCH) == BATCH) {
            turns++;
        }
    }
}
