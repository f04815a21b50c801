package org.hongyan.notice;

/** How a petitioner was told. */
public enum NoticeMeans {
    EMAIL,
    SMS,
    CALL,
    POST,
    IN_PERSON
}
