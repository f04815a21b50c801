package org.hongyan.admin.internal;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.shared.Requires;

/**
 * One transaction for what a page reads while it is shown. A case page asks twenty capabilities; one transaction for each
 * question would tell the database twenty times who calls, and read the same matter as often.
 *
 * <p>A use case stays a transaction of its own: it ends what was read before, and is committed, with its audit line,
 * before anything it found can be shown. Whatever fails ends the transaction too, so that the page which says so reads in
 * a sound one. Only pages that are asked for are read like this, never a form that is sent.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class PageReads {

    private static final ThreadLocal<Page> OPEN = new ThreadLocal<>();

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;

    /** What is open for the request of this thread. */
    private static final class Page {

        private final Map<List<Object>, Object> answers = new HashMap<>();
        private int depth;
        private boolean acting;
        private TransactionManager begun;

        void begin(TransactionManager transactions) throws Exception {
            if (begun == null) {
                transactions.begin();
                begun = transactions;
            }
        }

        void end(boolean sound) throws Exception {
            answers.clear();
            TransactionManager open = begun;
            begun = null;
            if (open == null) {
                return;
            }
            if (sound && open.getStatus() == Status.STATUS_ACTIVE) {
                open.commit();
            } else if (open.getStatus() != Status.STATUS_NO_TRANSACTION) {
                open.rollback();
            }
        }
    }

    /** From here on this thread shows a page. */
    static void open() {
        OPEN.set(new Page());
    }

    /** The page is shown. */
    static void close() {
        Page page = OPEN.get();
        OPEN.remove();
        try {
            page.end(true);
        } catch (Exception failed) {
            throw new IllegalStateException("what a page has read could not be ended", failed);
        }
    }

    /** What this page was told already; null where every question has to be asked anew. */
    static Map<List<Object>, Object> answers() {
        Page page = OPEN.get();
        return page == null || page.acting ? null : page.answers;
    }

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        Page page = OPEN.get();
        boolean inside = page != null && (page.depth > 0 || (page.begun == null && running()));
        if (page == null || inside) {
            return call.proceed();
        }
        boolean useCase = call.getMethod().isAnnotationPresent(Requires.class);
        if (useCase) {
            page.end(true);
        }
        page.begin(transactions);
        page.depth++;
        page.acting = useCase;
        boolean done = false;
        try {
            Object result = call.proceed();
            done = true;
            return result;
        } finally {
            page.depth--;
            page.acting = false;
            if (useCase || !done) {
                page.end(done);
            }
        }
    }

    private boolean running() throws SystemException {
        return transactions.getStatus() != Status.STATUS_NO_TRANSACTION;
    }
}
