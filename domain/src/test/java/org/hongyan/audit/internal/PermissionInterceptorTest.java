package org.hongyan.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.audit.AuditTrail;
import org.hongyan.audit.NotPermitted;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.CurrentCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody gets through without the permission, and every refusal is written down. */
class PermissionInterceptorTest {

    private record TooLate() implements Refusal {}

    private final List<String> written = new ArrayList<>();
    private final CurrentActor actors = new CurrentActor(new CurrentCaller());
    private final AuditSubject subject = new AuditSubject();
    private final PermissionInterceptor interceptor = new PermissionInterceptor(
            actors,
            new AuditTrail() {
                @Override
                public void done(String useCase, UUID matterId, Map<String, String> details) {
                    throw new AssertionError("written by another interceptor");
                }

                @Override
                public void refused(String useCase, UUID matterId, String refusal) {
                    written.add(useCase + " " + refusal + " " + (matterId != null));
                }
            },
            subject);

    private void become(Role role) {
        actors.become(new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "某", null, null, null, Set.of(role)));
    }

    @Test
    @DisplayName("有其中一项权限的能做，别人不能；被拒的记下来，谁也不知道的事项不会漏到下一次")
    void asked_for_and_written_down() throws Exception {
        for (Role role : List.of(Role.HANDLER, Role.DISPATCHER)) {
            become(role);
            assertThat(interceptor.permit(new Call("guarded", "done", null))).isEqualTo("done");
        }
        assertThat(written).isEmpty();
        become(Role.ARCHIVIST);
        assertThatThrownBy(() -> interceptor.permit(new Call("guarded", "done", null)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new NotPermitted("Deed")));
        assertThat(written).containsExactly("Deed NotPermitted false");
        assertThat(interceptor.permit(new Call("open", "done", null))).isEqualTo("done");
    }

    @Test
    void a_refusal_of_the_deed_itself_is_written_down_with_the_matter_and_what_breaks_is_not() {
        become(Role.HANDLER);
        subject.matter(UUID.randomUUID());
        subject.detail("reason", "x");
        assertThatThrownBy(() -> interceptor.permit(new Call("guarded", null, new RefusedException(new TooLate()))))
                .isInstanceOf(RefusedException.class);
        assertThat(written).containsExactly("Deed TooLate true");
        assertThat(subject.matterId()).isNull();
        assertThat(subject.latestMatterId()).isNotNull();
        assertThat(subject.take()).isEmpty();
        assertThatThrownBy(() -> interceptor.permit(new Call("guarded", null, new IllegalStateException("broken"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(written).hasSize(1);
    }
}
