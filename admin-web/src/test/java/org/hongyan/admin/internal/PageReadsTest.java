package org.hongyan.admin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageReadsTest {

    private final List<String> said = new ArrayList<>();
    private int status = Status.STATUS_NO_TRANSACTION;
    private final PageReads reads = new PageReads();
    private final ReadOnceInterceptor once = new ReadOnceInterceptor();

    /** What pages ask. */
    static class Asked {
        public String reads(String what) {
            return what;
        }

        @Requires(Permission.CASE_READ)
        public String acts() {
            return "";
        }
    }

    @BeforeEach
    void manager() {
        reads.transactions = (TransactionManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {TransactionManager.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "begin" -> status = Status.STATUS_ACTIVE;
                        case "commit", "rollback" -> status = Status.STATUS_NO_TRANSACTION;
                        default -> {
                            return status;
                        }
                    }
                    said.add(method.getName());
                    return null;
                });
    }

    @AfterEach
    void noPage() {
        PageReads.open();
        PageReads.close();
    }

    @Test
    @DisplayName("a page reads in one transaction, committed when it is shown")
    void one_transaction() throws Exception {
        PageReads.open();
        call("reads", () -> "a");
        call("reads", () -> call("reads", () -> "b"));
        assertThat(said).containsExactly("begin");
        PageReads.close();
        assertThat(said).containsExactly("begin", "commit");
    }

    @Test
    @DisplayName("a use case has its own, committed before anything else is read")
    void a_use_case_is_its_own() throws Exception {
        PageReads.open();
        call("reads", () -> "a");
        call("acts", () -> call("reads", () -> "inside"));
        assertThat(said).containsExactly("begin", "commit", "begin", "commit");
        call("reads", () -> "b");
        PageReads.close();
        assertThat(said).containsExactly("begin", "commit", "begin", "commit", "begin", "commit");
    }

    @Test
    @DisplayName("what fails ends it, so that the page that says so reads in a sound one")
    void a_failure_ends_it() throws Exception {
        PageReads.open();
        assertThatThrownBy(() -> call("reads", () -> {
                    status = Status.STATUS_MARKED_ROLLBACK;
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(said).containsExactly("begin", "rollback");
        call("reads", () -> "the page that says so");
        PageReads.close();
        assertThat(said).containsExactly("begin", "rollback", "begin", "commit");
    }

    @Test
    @DisplayName("a form that is sent is no page, and a job neither: everybody else sees to the transactions")
    void nothing_outside_of_a_page() throws Exception {
        call("reads", () -> "a");
        call("acts", () -> "b");
        assertThat(said).isEmpty();
    }

    @Test
    @DisplayName("the same question is asked once a page, by its arguments; in a use case and after it anew")
    void the_same_question_once() throws Exception {
        List<String> asked = new ArrayList<>();
        PageReads.open();
        for (String what : List.of("a", "b", "a", "b")) {
            ask(asked, what);
        }
        assertThat(asked).containsExactly("a", "b");
        call("acts", () -> ask(asked, "a"));
        ask(asked, "a");
        ask(asked, "a");
        PageReads.close();
        ask(asked, "a");
        ask(asked, "a");
        assertThat(asked).containsExactly("a", "b", "a", "a", "a", "a");
    }

    private Object ask(List<String> asked, String what) throws Exception {
        return once.read(context(
                "reads",
                new Object[] {what},
                () -> call("reads", () -> {
                    asked.add(what);
                    return what;
                })));
    }

    private Object call(String method, Callable<Object> work) throws Exception {
        return reads.read(context(method, new Object[0], work));
    }

    private static InvocationContext context(String name, Object[] arguments, Callable<Object> work) {
        Method method = List.of(Asked.class.getDeclaredMethods()).stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Map<String, Callable<Object>> answers = Map.of(
                "getMethod", () -> method,
                "getParameters", () -> arguments,
                "proceed", work);
        return (InvocationContext) Proxy.newProxyInstance(
                PageReadsTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, called, given) -> answers.get(called.getName()).call());
    }
}
