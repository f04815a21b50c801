package org.hongyan.handover;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.shared.FieldError;

/** Checks the free texts of handovers, objections and reports. */
final class HandoverText {

    static final int MAX = 4000;

    private final List<FieldError> errors = new ArrayList<>();

    HandoverText required(String pointer, String text, int atLeast) {
        int length =
                text == null ? 0 : text.strip().codePointCount(0, text.strip().length());
        if (length == 0) {
            errors.add(new FieldError(pointer, "text.missing"));
        } else if (length < atLeast) {
            errors.add(new FieldError(pointer, "text.tooShort", atLeast, length));
        }
        return optional(pointer, text);
    }

    HandoverText optional(String pointer, String text) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length > MAX) {
            errors.add(new FieldError(pointer, "text.tooLong", length, MAX));
        }
        return this;
    }

    HandoverText and(List<FieldError> more) {
        errors.addAll(more);
        return this;
    }

    List<FieldError> errors() {
        return errors;
    }
}
