package org.hongyan.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.audit.AuditTrail;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One line for each deed that was done; none for what only reads or broke. */
class AuditInterceptorTest {

    private final List<String> written = new ArrayList<>();
    private final AuditSubject subject = new AuditSubject();
    private final AuditInterceptor interceptor = new AuditInterceptor(
            new AuditTrail() {
                @Override
                public void done(String useCase, UUID matterId, Map<String, String> details) {
                    written.add(useCase + " " + (matterId != null) + " " + details);
                }

                @Override
                public void refused(String useCase, UUID matterId, String refusal) {
                    throw new AssertionError("written by another interceptor");
                }
            },
            subject);

    @Test
    @DisplayName("做成了的记一行，带着事项和要点；要点不会漏到下一行")
    void one_line_with_the_matter_and_its_details() throws Exception {
        subject.matter(UUID.randomUUID());
        subject.detail("reason", "x");
        assertThat(interceptor.record(new Call("guarded", "done", null))).isEqualTo("done");
        assertThat(interceptor.record(new Call("guarded", "again", null))).isEqualTo("again");
        assertThat(written).containsExactly("Deed true {reason=x}", "Deed true {}");
    }

    @Test
    void what_states_no_permission_and_what_breaks_writes_none() throws Exception {
        assertThat(interceptor.record(new Call("open", "done", null))).isEqualTo("done");
        assertThatThrownBy(() -> interceptor.record(new Call("guarded", null, new IllegalStateException("broken"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(written).isEmpty();
    }
}
