package org.hongyan.document.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hongyan.shared.Texts;

/** The values a template may name: records by their components, dates and numbers as documents write them. */
final class Scope {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时m分", Locale.CHINA);
    private static final Texts WORDS = Texts.of("document", Locale.ROOT);

    private final Map<String, Object> values;

    Scope(Map<String, Object> values) {
        this.values = values;
    }

    /** This scope with one item of a list, and its place in it as {@code <name>No} (from 1), {@code <name>Han}, {@code <name>More}. */
    Scope with(String name, Object item, int place) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, item);
        more.put(name + "No", place);
        more.put(name + "Han", Numerals.han(place));
        more.put(name + "More", place > 1);
        return new Scope(more);
    }

    /** This scope with one value more. */
    Scope with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Scope(more);
    }

    /** The value at a path such as {@code content.demands}; fails for a name that does not exist. */
    Object value(String path) {
        String[] names = path.trim().split("\\.", -1);
        if (!values.containsKey(names[0])) {
            throw new IllegalArgumentException("template names unknown value " + path);
        }
        Object value = values.get(names[0]);
        for (int i = 1; i < names.length && value != null; i++) {
            value = component(value, names[i], path);
        }
        return value;
    }

    /** True for a path, or a path after an exclamation mark, whose value is there and is not empty or false. */
    boolean holds(String condition) {
        if (condition.startsWith("!")) {
            return !holds(condition.substring(1));
        }
        Object value = value(condition);
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof Collection<?> items) {
            return !items.isEmpty();
        }
        return value != null && !value.toString().isBlank();
    }

    /** The value as text: dates in Arabic figures without leading zeros, constants by their Chinese names. */
    String text(String path) {
        Object value = value(path);
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return day.format(DAY);
        }
        if (value instanceof LocalDateTime minute) {
            return minute.format(MINUTE);
        }
        if (value instanceof Enum<?> constant) {
            return WORDS.text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return PrintableText.of(value.toString());
    }

    private static Object component(Object owner, String name, String path) {
        for (RecordComponent component : recordOf(owner, path)) {
            if (component.getName().equals(name)) {
                return get(component, owner);
            }
        }
        throw new IllegalArgumentException("template names unknown value " + path + " of " + owner.getClass());
    }

    /** What stands in a component of a record. */
    static Object get(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(component.toString(), broken);
        }
    }

    private static RecordComponent[] recordOf(Object owner, String path) {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(path + " is no record but " + owner.getClass());
        }
        return components;
    }
}
