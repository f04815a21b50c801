package org.hongyan.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * The statements sent to the database meanwhile, for tests that hold how many a page costs. What tells the database who
 * calls, once for each transaction, is not among them.
 */
public final class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static volatile List<String> heard;

    /** What the work sends. */
    public static synchronized List<String> of(Callable<?> work) {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        heard = sent;
        try {
            work.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            heard = null;
        }
        return List.copyOf(sent);
    }

    @Override
    public String inspect(String sql) {
        List<String> now = heard;
        if (now != null) {
            now.add(sql);
        }
        return sql;
    }
}
