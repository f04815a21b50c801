package org.hongyan.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;

/** Collects what is wrong with the fields of a form. */
public final class FieldChecks {

    /** Characters of a long text at most. */
    public static final int LONG = 4000;
    /** Characters of a line at most. */
    public static final int LINE = 200;

    private final List<FieldError> errors = new ArrayList<>();

    /** As it is stored: without blanks around it, never null. */
    public static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    /** A text that must be there. */
    public FieldChecks required(String pointer, String text, int atMost) {
        if (clean(text).isEmpty()) {
            errors.add(new FieldError(pointer, "text.missing"));
        }
        return optional(pointer, text, atMost);
    }

    /** A text that may be empty. */
    public FieldChecks optional(String pointer, String text, int atMost) {
        String clean = clean(text);
        int length = clean.codePointCount(0, clean.length());
        if (length > atMost) {
            errors.add(new FieldError(pointer, "text.tooLong", atMost, length));
        }
        return this;
    }

    /** A day of something that has happened, not before {@code earliest}. */
    public FieldChecks happened(String pointer, LocalDate day, LocalDate earliest, LocalDate today) {
        if (day == null) {
            errors.add(new FieldError(pointer, "day.missing"));
        } else if (day.isAfter(today)) {
            errors.add(new FieldError(pointer, "day.inFuture", today));
        } else if (day.isBefore(earliest)) {
            errors.add(new FieldError(pointer, "day.tooEarly", earliest));
        }
        return this;
    }

    /** Anything else that must hold. */
    public FieldChecks unless(boolean fine, String pointer, String code) {
        if (!fine) {
            errors.add(new FieldError(pointer, code));
        }
        return this;
    }

    /** What another rule has found. */
    public FieldChecks add(FieldError error) {
        errors.add(error);
        return this;
    }

    /** Throws if anything is wrong. */
    public void done() {
        InvalidInputException.throwIfAny(errors);
    }
}
