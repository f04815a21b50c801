package org.hongyan.shared;

/**
 * An expected "no": a record named for the fact, with typed components and no text. The text is in a bundle under
 * {@code refusal.<SimpleName>}, its components in order are the message arguments; it says what is refused, why,
 * and what to do next.
 */
public interface Refusal {

    /** The bundle key of the text. */
    default String key() {
        return "refusal." + getClass().getSimpleName();
    }

    /** True where somebody else may have been faster, so that the page adds who did what last, and when. */
    default boolean overtaken() {
        return false;
    }
}
