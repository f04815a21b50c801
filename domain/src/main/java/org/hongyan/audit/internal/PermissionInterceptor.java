package org.hongyan.audit.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.hongyan.audit.AuditSubject;
import org.hongyan.audit.AuditTrail;
import org.hongyan.audit.NotPermitted;
import org.hongyan.shared.Governed;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.staff.CurrentActor;

/** Outermost around a use case: asks for the stated permission and records every refusal. */
@Governed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PermissionInterceptor {

    private final CurrentActor actors;
    private final AuditTrail trail;
    private final AuditSubject subject;

    @Inject
    public PermissionInterceptor(CurrentActor actors, AuditTrail trail, AuditSubject subject) {
        this.actors = actors;
        this.trail = trail;
        this.subject = subject;
    }

    @AroundInvoke
    Object permit(InvocationContext call) throws Exception {
        Requires requires = call.getMethod().getAnnotation(Requires.class);
        if (requires == null) {
            return call.proceed();
        }
        String useCase = call.getMethod().getDeclaringClass().getSimpleName();
        try {
            if (Arrays.stream(requires.value())
                    .noneMatch(permission -> actors.get().may(permission))) {
                throw new RefusedException(new NotPermitted(useCase));
            }
            return call.proceed();
        } catch (RefusedException refused) {
            trail.refused(
                    useCase, subject.matterId(), refused.refusal().getClass().getSimpleName());
            throw refused;
        } finally {
            subject.take();
            subject.done();
        }
    }
}
