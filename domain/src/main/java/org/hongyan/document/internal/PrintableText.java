package org.hongyan.document.internal;

/**
 * Typed text as it may stand on paper. Invisible characters go: controls, marks that turn the direction of writing
 * (they would show a sentence in another order than it is stored), variation selectors, broken surrogates.
 */
final class PrintableText {

    private PrintableText() {}

    static String of(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        typed.codePoints().filter(PrintableText::mayStand).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean mayStand(int code) {
        boolean selector = (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
        return switch (Character.getType(code)) {
            case Character.CONTROL -> code == '\n' || code == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !selector;
        };
    }
}
