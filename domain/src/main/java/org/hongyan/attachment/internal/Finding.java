package org.hongyan.attachment.internal;

import org.hongyan.attachment.MediaKind;

/**
 * What the content of a file says.
 *
 * @param kind what it is, or null
 * @param fault why it is not kept (a code of {@code input.attachment}), or null
 */
record Finding(MediaKind kind, String fault) {

    static Finding good(MediaKind kind) {
        return new Finding(kind, null);
    }

    static Finding bad(String fault) {
        return new Finding(null, fault);
    }
}
