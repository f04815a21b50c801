package org.hongyan.notice;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/**
 * Empties the outbox. Any number of workers may run at once, on any number of nodes: each takes messages nobody else
 * has, in a short transaction of its own, and handles them outside of any. A worker that dies gives its messages back
 * when their lease ends. Needs an active request; acts as the software itself.
 */
@ApplicationScoped
public class OutboxWorker {

    private static final Logger LOG = System.getLogger(OutboxWorker.class.getName());

    /** Longer than a batch takes if every gateway hangs until its timeout. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int MOST = 15;

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private final OutboxShelf shelf;
    private final Instance<OutboxHandler> handlers;
    private final CurrentActor actor;

    /** For the proxy. */
    protected OutboxWorker() {
        this(null, null, null);
    }

    @Inject
    public OutboxWorker(OutboxShelf shelf, @Any Instance<OutboxHandler> handlers, CurrentActor actor) {
        this.shelf = shelf;
        this.handlers = handlers;
        this.actor = actor;
    }

    /**
     * Handles up to that many messages of a lane that are due.
     *
     * @return how many it took, whatever became of them
     */
    public int drain(Lane lane, int atMost) {
        actor.become(Actor.system(null, null));
        List<OutboxMessage> taken = shelf.take(lane, Math.min(MOST, atMost), LEASE);
        taken.forEach(this::handle);
        return taken.size();
    }

    /** One line per lane, for the metrics. */
    public List<OutboxFigures> figures() {
        actor.become(Actor.system(null, null));
        return shelf.figures();
    }

    private void handle(OutboxMessage message) {
        try {
            handlerOf(message).handle(message);
            shelf.done(message);
            LOG.log(INFO, "outbox {0} done", message.id());
        } catch (SendingFailed failed) {
            putBack(message, failed.getMessage(), failed.isLasting());
        } catch (RuntimeException failed) {
            putBack(message, failed.getClass().getSimpleName(), false);
        }
    }

    private OutboxHandler handlerOf(OutboxMessage message) throws SendingFailed {
        for (OutboxHandler handler : handlers) {
            if (handler.kind().equals(message.kind())) {
                return handler;
            }
        }
        throw new SendingFailed("nobody takes " + message.kind(), false);
    }

    private void putBack(OutboxMessage message, String fault, boolean lasting) {
        if (lasting || message.attempt() > PAUSES.size()) {
            for (OutboxHandler handler : handlers) {
                if (handler.kind().equals(message.kind())) {
                    handler.giveUp(message);
                }
            }
            shelf.layAside(message, fault);
            LOG.log(WARNING, "outbox {0} laid aside: {1}", message.id(), fault);
        } else {
            shelf.putBack(message, fault, PAUSES.get(message.attempt() - 1));
            LOG.log(INFO, "outbox {0} to be tried again: {1}", message.id(), fault);
        }
    }
}
