package org.hongyan.testing;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.CurrentCaller;

/**
 * The domain alive without an application server: Weld, Hibernate and a real PostgreSQL with row security, the same
 * use cases, interceptors and policies as in production. Only the transaction manager and the clock are the test's.
 *
 * <p>{@code world.as(clerk, () -> world.get(RegisterPetition.class).register(…))}
 */
public final class World implements AutoCloseable {

    private final Database database;
    private final SeContainer container;
    private final TestClock clock;
    private final Places places;

    private World(Database database, Class<?>... moreBeans) {
        this.database = database;
        this.clock = TestClock.at(Instant.parse("2026-10-26T02:00:00Z"));
        WorldBeans.prepare(database, clock);
        this.container = SeContainerInitializer.newInstance()
                .addBeanClasses(
                        WorldBeans.class, TestTransactions.class, TestTransactions.New.class, UsualSettings.class)
                .addBeanClasses(moreBeans)
                .initialize();
        this.places = new Places(database);
    }

    /** A new world on a fresh database, on 26 October 2026, 10:00 in China. */
    public static World start(Class<?>... moreBeans) {
        return new World(Database.fresh(), moreBeans);
    }

    public Database database() {
        return database;
    }

    public TestClock clock() {
        return clock;
    }

    /** Makes offices, bodies, sections and people. */
    public Places places() {
        return places;
    }

    /** A bean. */
    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    /** Runs as that actor, in a request of its own. */
    public <T> T as(Actor actor, Callable<T> work) {
        return inRequest(() -> {
            get(CurrentActor.class).become(actor);
            return work.call();
        });
    }

    /** Runs as that actor, in a request of its own. */
    public void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** Runs as a citizen who presents these proofs. */
    public <T> T asCitizen(List<String> proofs, Callable<T> work) {
        return inRequest(() -> {
            get(CurrentActor.class).become(Actor.citizen());
            proofs.forEach(get(CurrentCaller.class)::present);
            return work.call();
        });
    }

    /** Runs in a transaction of its own, as the caller set before; for looking at rows. */
    public <T> T inTransaction(Callable<T> work) {
        return TestTransactions.inNew(work);
    }

    private <T> T inRequest(Callable<T> work) {
        RequestContextController request = get(RequestContextController.class);
        boolean activated = request.activate();
        try {
            return work.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    @Override
    public void close() {
        container.close();
        WorldBeans.forget();
    }
}
