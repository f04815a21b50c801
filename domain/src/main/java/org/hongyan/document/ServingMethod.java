package org.hongyan.document;

/** How a document reached the petitioner. */
public enum ServingMethod {
    IN_PERSON,
    POST,
    ELECTRONIC,
    OTHER
}
