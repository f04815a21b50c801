package org.hongyan.admin.live;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hongyan.search.Searches;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/**
 * Asks the database every few seconds, once for all open lists of this server, at which bodies something moved, and
 * writes a word to those that look. Nobody open: nothing is asked.
 */
@ApplicationScoped
public class LiveHub {

    private static final Logger LOG = System.getLogger(LiveHub.class.getName());
    private static final int SECONDS = 3;
    /** Rounds after which a line is sent that says nothing, so that who has gone is noticed. */
    private static final int ROUNDS_OF_SILENCE = 8;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private LiveBeats beats;

    private final Map<AsyncContext, UUID> open = new ConcurrentHashMap<>();
    private Future<?> series;
    private Instant seen;
    private int silent;

    @PostConstruct
    void start() {
        series = executor.scheduleWithFixedDelay(this::round, 0, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        series.cancel(false);
        open.keySet().forEach(this::leave);
    }

    /** A list of that body is open from now on. */
    void join(AsyncContext line, UUID bodyId) {
        open.put(line, bodyId);
    }

    /** It has ended by itself. */
    void forget(AsyncContext line) {
        open.remove(line);
    }

    /** It is to end, once. */
    void leave(AsyncContext line) {
        if (open.remove(line) != null) {
            try {
                line.complete();
            } catch (RuntimeException gone) {
                // closed already, or the session behind it has ended: the server says so in several ways
                LOG.log(Logger.Level.DEBUG, "closed already", gone);
            }
        }
    }

    private void round() {
        try {
            if (open.isEmpty()) {
                seen = null;
                return;
            }
            if (seen == null) {
                // by the clock of the database, which writes the moments; that of the office may be another
                seen = beats.since(Instant.EPOCH).until();
            }
            Searches.Moved moved = beats.since(seen);
            seen = moved.until();
            silent = (silent + 1) % ROUNDS_OF_SILENCE;
            Set<UUID> bodies = moved.bodies();
            open.forEach((line, body) -> {
                if (bodies.contains(body)) {
                    write(line, "event: moved\ndata: \n\n");
                } else if (silent == 0) {
                    write(line, ":\n\n");
                }
            });
        } catch (RuntimeException failed) {
            // a round that fails must not end the series
            LOG.log(WARNING, "HY-LIVE-01 open lists were not told what moved", failed);
        }
    }

    private void write(AsyncContext line, String words) {
        try {
            OutputStream out = line.getResponse().getOutputStream();
            out.write(words.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException | RuntimeException gone) {
            // whoever signed out or went away ends his or her own line, and nobody else's
            leave(line);
        }
    }

    /** Asks in a request of its own, as the software itself. */
    @ApplicationScoped
    public static class LiveBeats {

        @Inject
        private Searches searches;

        @Inject
        private CurrentActor actors;

        @ActivateRequestContext
        public Searches.Moved since(Instant after) {
            actors.become(Actor.system(null, null));
            return searches.movedSince(after);
        }
    }
}
