package org.hongyan.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/** {@code @Transactional} outside a server: one entity manager and one database transaction for each. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TestTransactions {

    private static final ThreadLocal<Deque<Unit>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return OPEN.get().isEmpty() ? inNew(call::proceed) : call.proceed();
    }

    /** {@code REQUIRES_NEW}: the kind of transaction is part of the binding. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    public static class New {

        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return inNew(call::proceed);
        }
    }

    static EntityManager current() {
        Unit top = OPEN.get().peek();
        if (top == null) {
            throw new IllegalStateException("the database is used outside a transaction");
        }
        return top.entities();
    }

    static <T> T inNew(Callable<T> work) {
        Unit unit = new Unit();
        OPEN.get().push(unit);
        boolean done = false;
        try {
            T result = work.call();
            unit.commit();
            done = true;
            return result;
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            OPEN.get().pop();
            unit.close(done);
        }
    }

    /** One transaction; like the server's, it asks who calls at its first use of the database, not before. */
    private static final class Unit {

        private EntityManager entities;

        EntityManager entities() {
            if (entities == null) {
                entities = WorldBeans.open();
                entities.getTransaction().begin();
            }
            return entities;
        }

        void commit() {
            if (entities != null) {
                entities.getTransaction().commit();
            }
        }

        void close(boolean done) {
            if (entities == null) {
                return;
            }
            if (!done && entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }
}
