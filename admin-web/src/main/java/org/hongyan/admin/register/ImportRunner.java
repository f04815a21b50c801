package org.hongyan.admin.register;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hongyan.importing.ImportWork;
import org.hongyan.staff.Actor;

/** Works on imports beside the requests, one at a time, so that a hundred thousand lines leave room for everybody else. */
@ApplicationScoped
public class ImportRunner {

    private static final System.Logger LOG = System.getLogger(ImportRunner.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ImportWork work;

    private final Set<UUID> known = ConcurrentHashMap.newKeySet();
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    /** Begins or goes on as the clerk; nothing where it is at it already. */
    void start(UUID id, Actor clerk) {
        if (known.add(id)) {
            waiting.add(() -> run(id, clerk));
            executor.execute(this::work);
        }
    }

    /** By whoever comes first, for all that wait. */
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

    private void run(UUID id, Actor clerk) {
        try {
            work.run(id, clerk);
        } catch (RuntimeException failed) {
            LOG.log(ERROR, "HY-IMP-01 an import stopped; it goes on when its page is opened again", failed);
        } finally {
            known.remove(id);
        }
    }
}
