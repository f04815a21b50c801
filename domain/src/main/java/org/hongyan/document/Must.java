package org.hongyan.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a document must show (domain.md §2.9): on a component of its content, whatever stands in it; on the content
 * itself, words that no office may take out of the template.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Must {

    /** The words; empty on a component. */
    String[] value() default {};

    /** True on a component that must not be empty either when the document is signed. */
    boolean given() default false;
}
