package org.hongyan.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * What many parts of one page ask in the same words, and may be told once: the answer depends on the arguments alone and
 * is not changed by whoever gets it. Applications that show pages bind an interceptor to it; everywhere else, and in every
 * use case, the question is asked anew.
 */
@InterceptorBinding
@Documented
@Target({METHOD, TYPE})
@Retention(RUNTIME)
public @interface ReadOnce {}
