package org.hongyan.audit.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hongyan.audit.AuditSubject;
import org.hongyan.audit.AuditTrail;
import org.hongyan.shared.Governed;
import org.hongyan.shared.Requires;

/** Innermost around a use case, inside its transaction: one audit line for each one carried out. */
@Governed
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
public class AuditInterceptor {

    private final AuditTrail trail;
    private final AuditSubject subject;

    @Inject
    public AuditInterceptor(AuditTrail trail, AuditSubject subject) {
        this.trail = trail;
        this.subject = subject;
    }

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        Object result = call.proceed();
        if (call.getMethod().isAnnotationPresent(Requires.class)) {
            trail.done(call.getMethod().getDeclaringClass().getSimpleName(), subject.matterId(), subject.take());
        }
        return result;
    }
}
