package org.hongyan.procedure;

import org.hongyan.document.DocumentKind;

/** What becomes of the opinion of a reopened matter. */
public enum OpinionFate {
    /** It stands until the next one. */
    STANDS(DocumentKind.REOPENING_NOTICE),
    /** 撤销. */
    REVOKED(DocumentKind.REVOCATION_DECISION),
    /** 变更. */
    CHANGED(DocumentKind.CHANGE_DECISION);

    private final DocumentKind document;

    OpinionFate(DocumentKind document) {
        this.document = document;
    }

    DocumentKind document() {
        return document;
    }
}
