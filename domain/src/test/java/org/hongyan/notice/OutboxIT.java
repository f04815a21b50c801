package org.hongyan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hongyan.staff.Actor;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutboxIT {

    private static final Actor JOBS = Actor.system(null, null);

    private static World world;

    /** Counts what it is given; fails as often as the payload says. */
    @ApplicationScoped
    public static class Counting implements OutboxHandler {

        static final Map<String, AtomicInteger> SEEN = new ConcurrentHashMap<>();
        static final List<String> GIVEN_UP = new ArrayList<>();

        @Override
        public String kind() {
            return "counting";
        }

        @Override
        public void handle(OutboxMessage message) throws SendingFailed {
            int times = SEEN.computeIfAbsent(message.payload(), payload -> new AtomicInteger())
                    .incrementAndGet();
            if (message.payload().startsWith("broken")) {
                throw new SendingFailed("HTTP 503", false);
            }
            if (message.payload().startsWith("refused")) {
                throw new SendingFailed("HTTP 404", true);
            }
            if (message.payload().startsWith("once") && times == 1) {
                throw new IllegalStateException("secret 123456");
            }
        }

        @Override
        public void giveUp(OutboxMessage message) {
            GIVEN_UP.add(message.payload());
        }
    }

    @BeforeAll
    static void begin() {
        world = World.start(Counting.class);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @BeforeEach
    void empty() {
        world.database().runAsSuperuser("delete from outbox");
        Counting.SEEN.clear();
        Counting.GIVEN_UP.clear();
    }

    @Test
    @DisplayName("R1 what was put into a transaction that is rolled back is never sent")
    void rolled_back_means_never_sent() {
        assertThatThrownBy(() -> world.asCitizen(
                        List.of(),
                        () -> world.inTransaction(() -> {
                            world.get(Outbox.class).put(Lane.NOTICE, "counting", "never");
                            throw new IllegalStateException("rolled back");
                        })))
                .hasMessage("rolled back");
        assertThat(drain(Lane.NOTICE)).isZero();
    }

    @Test
    @DisplayName("R2 each message is handled exactly once by eight workers at once, and its payload is erased")
    void many_workers() throws Exception {
        for (int i = 0; i < 200; i++) {
            put("message " + i);
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<Integer>> workers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            workers.add(() -> {
                start.await();
                int taken = 0;
                for (int batch = drain(Lane.NOTICE); batch > 0; batch = drain(Lane.NOTICE)) {
                    taken += batch;
                }
                return taken;
            });
        }
        List<Future<Integer>> running = workers.stream().map(threads::submit).toList();
        start.countDown();
        int taken = 0;
        for (Future<Integer> worker : running) {
            taken += worker.get();
        }
        threads.shutdownNow();

        assertThat(taken).isEqualTo(200);
        assertThat(Counting.SEEN).hasSize(200).allSatisfy((payload, times) -> assertThat(times.get())
                .isEqualTo(1));
        world.database()
                .runAsSuperuser("do $$ begin if exists (select from outbox where payload is not null"
                        + " or state <> 'DONE') then raise 'not erased'; end if; end $$");
    }

    @Test
    @DisplayName("R2 what fails is tried again, later each time, and laid aside in the end")
    void backoff_and_dead_letters() {
        put("broken");
        put("refused");
        put("once");
        assertThat(drain(Lane.NOTICE)).isEqualTo(3);
        assertThat(Counting.GIVEN_UP).containsExactly("refused");
        assertThat(drain(Lane.NOTICE)).isZero();
        assertThat(figures()).isEqualTo(new OutboxFigures(Lane.NOTICE, 2, 0, 1));

        world.clock().forward(Duration.ofMinutes(1));
        assertThat(drain(Lane.NOTICE)).isEqualTo(2);
        assertThat(figures()).isEqualTo(new OutboxFigures(Lane.NOTICE, 1, 60, 1));
        world.clock().forward(Duration.ofMinutes(1));
        assertThat(drain(Lane.NOTICE)).isZero();
        for (int day = 0; day < 5; day++) {
            world.clock().forward(Duration.ofDays(1));
            assertThat(drain(Lane.NOTICE)).isEqualTo(1);
        }
        assertThat(Counting.SEEN.get("broken").get()).isEqualTo(7);
        assertThat(Counting.GIVEN_UP).containsExactly("refused", "broken");
        assertThat(figures()).isEqualTo(new OutboxFigures(Lane.NOTICE, 0, 0, 2));
        world.database()
                .runAsSuperuser("do $$ begin if exists (select from outbox where payload is not null"
                        + " or last_fault like '%123456%') then raise 'not erased'; end if; end $$");
    }

    @Test
    @DisplayName("R2 a worker that dies gives its messages back when the lease ends")
    void a_worker_that_dies() {
        put("left behind");
        world.as(JOBS, () -> world.get(OutboxShelf.class).take(Lane.NOTICE, 5, OutboxWorker.LEASE));
        assertThat(drain(Lane.NOTICE)).isZero();
        world.clock().forward(OutboxWorker.LEASE);
        assertThat(drain(Lane.NOTICE)).isEqualTo(1);
        assertThat(Counting.SEEN.get("left behind").get()).isEqualTo(1);
    }

    @Test
    void lanes_do_not_wait_for_each_other_and_some_things_happen_once() {
        put("a notice");
        world.as(
                JOBS,
                () -> world.inTransaction(() -> {
                    world.get(Outbox.class).putOnce(Lane.DEADLINE, "counting", "a deadline", "clock 1, 2026-11-22");
                    return null;
                }));
        world.as(
                JOBS,
                () -> world.inTransaction(() -> {
                    world.get(Outbox.class).putOnce(Lane.DEADLINE, "counting", "again", "clock 1, 2026-11-22");
                    return null;
                }));
        assertThat(drain(Lane.DEADLINE)).isEqualTo(1);
        assertThat(Counting.SEEN).containsOnlyKeys("a deadline");
    }

    @Test
    @DisplayName("nobody but the jobs can read the outbox")
    void only_jobs_read() {
        put("secret");
        assertThatThrownBy(() -> world.asCitizen(
                        List.of(), () -> world.get(OutboxShelf.class).take(Lane.NOTICE, 5, OutboxWorker.LEASE)))
                .hasStackTraceContaining("permission denied");
    }

    private static void put(String payload) {
        world.asCitizen(
                List.of(),
                () -> world.inTransaction(() -> world.get(Outbox.class).put(Lane.NOTICE, "counting", payload)));
    }

    private static int drain(Lane lane) {
        return world.as(JOBS, () -> world.get(OutboxWorker.class).drain(lane, 10));
    }

    private static OutboxFigures figures() {
        return world.as(JOBS, () -> world.get(OutboxWorker.class).figures()).get(0);
    }
}
