package org.hongyan.document;

/** Whether a document is in force. */
public enum DocumentState {
    DRAFT,
    SIGNED
}
