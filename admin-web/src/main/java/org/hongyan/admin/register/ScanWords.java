package org.hongyan.admin.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hongyan.attachment.ScanReader;

/** Scans that are being read beside the requests, one at a time, and their words until they are fetched once. */
@ApplicationScoped
public class ScanWords {

    private static final Duration KEPT_FOR = Duration.ofMinutes(5);
    private static final int MOST_WAITING = 10;

    /**
     * A scan of one clerk.
     *
     * @param words null while it is read, empty where nothing could be read
     */
    private record Scan(UUID person, Instant since, String words) {}

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ScanReader reader;

    @Inject
    private Clock clock;

    private final Map<UUID, Scan> scans = new ConcurrentHashMap<>();
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    /** True where there is a program that reads. */
    public boolean isPresent() {
        return reader.present();
    }

    /** Begins to read; nothing where too many wait. */
    Optional<UUID> begin(UUID person, byte[] picture) {
        Instant now = clock.instant();
        scans.values().removeIf(scan -> scan.since().plus(KEPT_FOR).isBefore(now));
        if (scans.size() >= MOST_WAITING) {
            return Optional.empty();
        }
        UUID ticket = UUID.randomUUID();
        scans.put(ticket, new Scan(person, now, null));
        waiting.add(() -> read(ticket, picture));
        executor.execute(this::work);
        return Optional.of(ticket);
    }

    /** By whoever comes first, for all that wait; the others go on at once, so that no thread is held up. */
    private void work() {
        while (!waiting.isEmpty() && busy.compareAndSet(false, true)) {
            try {
                for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                    next.run();
                }
            } finally {
                busy.set(false);
            }
        }
    }

    private void read(UUID ticket, byte[] picture) {
        String words = reader.read(picture).orElse("");
        scans.computeIfPresent(ticket, (same, scan) -> new Scan(scan.person(), scan.since(), words));
    }

    /**
     * How far it is; words that are told are forgotten here. Nothing for a ticket of somebody else, or an unknown one.
     */
    Optional<Words> take(UUID person, UUID ticket) {
        Scan scan = scans.get(ticket);
        if (scan == null || !scan.person().equals(person)) {
            return Optional.empty();
        }
        if (scan.words() != null) {
            scans.remove(ticket);
        }
        return Optional.of(new Words(scan.words() != null, scan.words() == null ? "" : scan.words()));
    }

    /**
     * How far it is.
     *
     * @param words what was read, empty where nothing could be
     */
    record Words(boolean done, String words) {}
}
