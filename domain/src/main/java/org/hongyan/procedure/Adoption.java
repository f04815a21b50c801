package org.hongyan.procedure;

/** What becomes of a suggestion. */
public enum Adoption {
    ADOPTED,
    PARTLY_ADOPTED,
    NOT_ADOPTED
}
