package org.hongyan.document.internal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Must;
import org.hongyan.document.PrintedDocument;
import org.hongyan.shared.Texts;

/** Whether a document shows what it must: every mandatory value it was given, and the fixed words of its kind. */
final class Mandatory {

    private static final Texts WORDS = Texts.of("document", Locale.ROOT);

    private final String shown;
    private final List<String> lacking = new ArrayList<>();

    private Mandatory(String shown) {
        this.shown = shown;
    }

    /** The names of what is not to be read in the text. */
    static List<String> lacking(PrintedDocument document, String text) {
        Mandatory check = new Mandatory(bare(text));
        if (document.kind().form() == DocumentKind.Form.LETTER
                && document.kind().reader() != DocumentKind.Reader.BODY) {
            check.value("addressee", document.wording().addressee());
        }
        check.record(document.wording().content());
        return check.lacking.stream().distinct().toList();
    }

    /** The names of what must be given and is not. */
    static List<String> absent(Object content) {
        List<String> absent = new ArrayList<>();
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            Must must = component.getAnnotation(Must.class);
            Object value = Scope.get(component, content);
            if (must != null
                    && must.given()
                    && !new Scope(Map.of("value", value == null ? "" : value)).holds("value")) {
                absent.add(Forms.nameOf(component.getName(), WORDS));
            } else if (value instanceof Collection<?> items) {
                items.stream().filter(Record.class::isInstance).forEach(item -> absent.addAll(absent(item)));
            }
        }
        return absent;
    }

    private void record(Object content) {
        Must fixed = content.getClass().getAnnotation(Must.class);
        if (fixed != null) {
            for (String words : fixed.value()) {
                if (!shown.contains(bare(words))) {
                    lacking.add("“" + words + "”");
                }
            }
        }
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            if (component.isAnnotationPresent(Must.class)) {
                value(component.getName(), Scope.get(component, content));
            }
        }
    }

    private void value(String name, Object value) {
        if (value instanceof Collection<?> items) {
            for (Object item : items) {
                if (item instanceof Record inner) {
                    record(inner);
                } else {
                    value(name, item);
                }
            }
        } else if (value != null) {
            String printed = new Scope(Map.of("value", value)).text("value");
            if (!printed.lines().map(Mandatory::bare).allMatch(shown::contains)) {
                lacking.add(Forms.nameOf(name, WORDS));
            }
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000\u00a0]+", "");
    }
}
