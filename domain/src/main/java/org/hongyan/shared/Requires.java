package org.hongyan.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The permission the caller of a use case must have by one of his or her posts. */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
public @interface Requires {

    /** Any one of these permissions is enough. */
    Permission[] value();
}
