package org.hongyan.portal.rest;

/** The body is no JSON object. */
class BrokenJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenJson() {
        super("no JSON");
    }

    BrokenJson(Throwable cause) {
        super("no JSON", cause);
    }
}
