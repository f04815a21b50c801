package org.hongyan.bench;

import java.io.Serial;

/** The benchmark cannot go on; the message is for whoever started it. */
final class Fatal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Fatal(String message) {
        super(message);
    }

    Fatal(String message, Throwable cause) {
        super(message, cause);
    }
}
