package org.hongyan.shared;

import java.util.List;

/**
 * One thing wrong with one field.
 *
 * @param pointer JSON pointer to the field in the command, for example {@code /petitioners/0/idNumber}
 * @param code what is wrong; the text is in a bundle under {@code input.<code>}
 * @param args arguments of the text, numbers and dates unformatted
 */
public record FieldError(String pointer, String code, List<Object> args) {

    public FieldError(String pointer, String code, Object... args) {
        this(pointer, code, List.of(args));
    }
}
