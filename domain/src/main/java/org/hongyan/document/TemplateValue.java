package org.hongyan.document;

import java.util.List;

/**
 * Something a template of a kind may name.
 *
 * @param path as it is written between braces; in a list, what follows the name given to one of its items
 * @param name in words
 * @param must true if the document has to show it
 * @param shape how it is used
 * @param parts what each item of a list has
 */
public record TemplateValue(String path, String name, boolean must, Shape shape, List<TemplateValue> parts) {

    /** How a value is used. */
    public enum Shape {
        /** Printed as it is. */
        TEXT,
        /** Keeps an element or drops it. */
        CONDITION,
        /** Repeats an element. */
        LIST
    }
}
