package org.hongyan.document;

/** How a document reached the petitioner. */
public enum ServingMethod {
    IN_PERSON,
    POST,
    ELECTRONIC,
    /** Left at the home of whoever would not take it (留置送达), seen by a witness. */
    LEFT_AT_RESIDENCE,
    OTHER
}
