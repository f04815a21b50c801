package org.hongyan.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * One thing an office or a citizen does: one class, one transaction, one stated permission ({@link Requires} on the
 * public method) and one audit line. The interceptors bound to it see to all three.
 */
@Inherited
@Stereotype
@ApplicationScoped
@Transactional
@Governed
@Documented
@Target(TYPE)
@Retention(RUNTIME)
public @interface UseCase {}
