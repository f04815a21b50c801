package org.hongyan.admin.passing;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hongyan.notice.Lane;
import org.hongyan.passing.DayPassing;

/** Runs the jobs every minute, in test mode every two seconds, the index every three; each node does, the rows themselves keep order. */
@ApplicationScoped
public class JobTimer {

    private static final Logger LOG = System.getLogger(JobTimer.class.getName());
    private static final int USUAL_SECONDS = 60;
    private static final int TEST_SECONDS = 2;
    private static final int HOUR = 3600;
    /** What was typed is found soon after, and open lists hear of it. */
    private static final int INDEX_SECONDS = 3;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DayPassing days;

    @Inject
    private Sender sender;

    @Inject
    private Housekeeping housekeeping;

    @Inject
    private DisciplineKeys disciplineKeys;

    private final List<Future<?>> running = new ArrayList<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        int seconds = "test".equals(System.getenv("HONGYAN_MODE")) ? TEST_SECONDS : USUAL_SECONDS;
        every(seconds, days::run);
        every(seconds, disciplineKeys::run);
        every(HOUR, housekeeping::run);
        every(seconds, housekeeping::seal);
        every(seconds, housekeeping::count);
        every(INDEX_SECONDS, housekeeping::index);
        for (Lane lane : Lane.values()) {
            every(seconds, () -> sender.drain(lane));
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(job -> job.cancel(false));
    }

    private void every(int seconds, Runnable job) {
        running.add(executor.scheduleWithFixedDelay(() -> guarded(job), seconds, seconds, TimeUnit.SECONDS));
    }

    /** A run that fails must not end the series. */
    private static void guarded(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException failed) {
            LOG.log(ERROR, "HY-JOB-01 a job failed, it runs again in its turn", failed);
        }
    }
}
