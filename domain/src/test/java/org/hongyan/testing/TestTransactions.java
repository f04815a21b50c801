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

    private static final ThreadLocal<Deque<EntityManager>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

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
        EntityManager top = OPEN.get().peek();
        if (top == null) {
            throw new IllegalStateException("the database is used outside a transaction");
        }
        return top;
    }

    static <T> T inNew(Callable<T> work) {
        EntityManager entities = WorldBeans.open();
        OPEN.get().push(entities);
        boolean done = false;
        try {
            entities.getTransaction().begin();
            T result = work.call();
            entities.getTransaction().commit();
            done = true;
            return result;
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            OPEN.get().pop();
            if (!done && entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }
}
