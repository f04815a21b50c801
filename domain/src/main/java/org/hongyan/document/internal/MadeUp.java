package org.hongyan.document.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Must;
import org.hongyan.document.PrintedDocument;
import org.hongyan.document.Wording;
import org.hongyan.shared.Texts;

/**
 * Invented contents of documents: examples for whoever edits a template, and probes, whose every value occurs nowhere
 * else, so that it can be seen whether a template shows it.
 */
final class MadeUp {

    private static final Properties EXAMPLES = examples();
    private static final Texts WORDS = Texts.of("document", Locale.ROOT);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int STEP = 9;

    private final boolean probe;
    private final boolean onlyMandatory;
    private final boolean truth;
    private int count;

    private MadeUp(boolean probe, boolean onlyMandatory, boolean truth) {
        this.probe = probe;
        this.onlyMandatory = onlyMandatory;
        this.truth = truth;
    }

    /** Words that read like a document. */
    static MadeUp example() {
        return new MadeUp(false, false, true);
    }

    /** Documents of the kind that must show all they were given: complete, and with nothing but what is mandatory. */
    static List<PrintedDocument> probes(DocumentKind kind, Class<? extends DocumentContent> content) {
        List<PrintedDocument> probes = new ArrayList<>();
        for (boolean onlyMandatory : new boolean[] {false, true}) {
            for (boolean truth : new boolean[] {false, true}) {
                for (boolean several : new boolean[] {false, true}) {
                    MadeUp words = new MadeUp(true, onlyMandatory, truth);
                    probes.add(PrintedDocument.draft(
                            kind,
                            words.word("issuer"),
                            new Wording(
                                    words.word("matterNumber"),
                                    words.word("addressee"),
                                    onlyMandatory ? "" : words.word("about"),
                                    several,
                                    words.content(content))));
                }
            }
        }
        return probes;
    }

    /** A content of that type. */
    DocumentContent content(Class<? extends DocumentContent> type) {
        return (DocumentContent) record(type);
    }

    /** A text for a value of that name. */
    String word(String name) {
        count++;
        return probe ? "〔" + name + count + "〕" : EXAMPLES.getProperty(name, "（" + Forms.nameOf(name, WORDS) + "）");
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean left = onlyMandatory && !components[i].isAnnotationPresent(Must.class);
            values[i] = left ? nothing(types[i]) : value(components[i].getGenericType(), components[i].getName());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot invent " + type, broken);
        }
    }

    private Object nothing(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == boolean.class) {
            return truth;
        }
        return type == int.class ? (Object) 0 : type == String.class ? "" : null;
    }

    private Object value(Type type, String name) {
        Type item = Forms.itemOf(type);
        if (item != null) {
            return List.of(value(item, name), value(item, name.concat(".2")));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return word(name);
        }
        if (plain == boolean.class) {
            return truth;
        }
        count++;
        if (plain == int.class) {
            return probe ? 7000 + count : 2;
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        LocalDate day = FIRST.plusDays((long) STEP * count);
        return plain == LocalDateTime.class ? day.atTime(LocalTime.of(9, count % 60)) : day;
    }

    private static Properties examples() {
        Properties examples = new Properties();
        try (Reader file = new InputStreamReader(
                MadeUp.class.getResourceAsStream("/document/examples.properties"), StandardCharsets.UTF_8)) {
            examples.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return examples;
    }
}
