package org.hongyan.privacy;

import java.text.Normalizer;
import java.util.Optional;
import org.hongyan.shared.FieldError;

/**
 * Free text as people type it. Kept: every character of every script, rare ones (㐂, 𠮷, variants by selector) and
 * emoji, markup and formulas as the plain text they are. Taken out silently: what cannot be seen and only disguises
 * (direction overrides, control characters, byte order marks). Refused: NUL, halves of surrogate pairs, code points
 * that are no characters. Lengths are counted in code points of the cleaned text.
 *
 * @param required whether it must not be empty
 * @param lines whether line breaks are kept; else they become spaces
 * @param max greatest number of code points
 */
public record PlainText(boolean required, boolean lines, int max) {

    /** A text of one line. */
    public static PlainText line(int max) {
        return new PlainText(false, false, max);
    }

    /** A text of several lines. */
    public static PlainText lines(int max) {
        return new PlainText(false, true, max);
    }

    /** The same, not to be left empty. */
    public PlainText mandatory() {
        return new PlainText(true, lines, max);
    }

    /** What is wrong, if anything: {@code text.missing}, {@code text.characters}, {@code text.tooLong}. */
    public Optional<FieldError> check(String pointer, String raw) {
        if (raw != null && raw.codePoints().anyMatch(PlainText::isNoCharacter)) {
            return Optional.of(new FieldError(pointer, "text.characters"));
        }
        String text = clean(raw);
        if (text.isEmpty()) {
            return required ? Optional.of(new FieldError(pointer, "text.missing")) : Optional.empty();
        }
        int length = length(text);
        return length > max ? Optional.of(new FieldError(pointer, "text.tooLong", length, max)) : Optional.empty();
    }

    /** The text to store: NFC, without what only disguises; an absent text becomes an empty one. */
    public String clean(String raw) {
        if (raw == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(character -> {
            if (character == '\n' || character == 0x2028 || character == 0x2029) {
                kept.append(lines ? '\n' : ' ');
            } else if (character == '\t') {
                kept.append(' ');
            } else if (!isDisguise(character) && !isNoCharacter(character)) {
                kept.appendCodePoint(character);
            }
        });
        String text = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return lines
                ? text.replaceAll("[ \\u3000]+\n", "\n")
                        .replaceAll("\n{4,}", "\n\n\n")
                        .strip()
                : text.strip();
    }

    /** How long a text is for people: in code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isNoCharacter(int character) {
        return character == 0
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static boolean isDisguise(int character) {
        return Character.isISOControl(character)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C
                || character == 0x200B
                || character == 0x2060
                || character == 0xFEFF
                || (character >= 0xFFF9 && character <= 0xFFFB);
    }
}
