package org.hongyan.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The article a rule restates, for example {@code "信访工作条例 第二十三条"}. */
@Documented
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface LegalBasis {
    String value();
}
