package org.hongyan.admin.indicator;

/** Texts of the page by their keys, in the reader's language. */
@FunctionalInterface
interface Words {

    String text(String key, Object... args);
}
