package org.hongyan.admin.faces;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Refusal;

/**
 * Every text of the staff pages under one name, {@code #{text['work.title']}}: the bundles of the capabilities (names
 * of enum constants, refusals, documents) and those of the pages, all in {@code i18n/}.
 */
public class Texts extends ResourceBundle {

    /** Bundles of the domain and the offices, then those of this application. A test holds the list complete. */
    static final List<String> BUNDLES = List.of(
            "shared", "tenant", "staff", "audit", "deadline", "privacy", "attachment", "document", "notice", "draft",
            "matter", "timeline", "petition", "handover", "reply", "report", "rating", "lookup", "settings",
            "layout", "work", "case", "register", "handover_pages", "reply_pages");

    private static final Map<Locale, Map<String, String>> BY_LOCALE = new ConcurrentHashMap<>();
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    protected Object handleGetObject(String key) {
        return texts(locale()).get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts(locale()).keySet());
    }

    /** The text with its arguments; dates, instants and enum constants are written out. */
    public static String text(String key, Object... args) {
        String pattern = texts(locale()).get(key);
        if (pattern == null) {
            return "???" + key + "???";
        }
        return new MessageFormat(pattern, locale()).format(written(args));
    }

    /** The text with named arguments, {@code {receiver}}; a date in ISO form is written out. */
    public static String named(String key, Map<String, String> args) {
        String text = texts(locale()).getOrDefault(key, "");
        for (Map.Entry<String, String> arg : args.entrySet()) {
            String value = arg.getValue();
            boolean date = value.matches("\\d{4}-\\d{2}-\\d{2}");
            text = text.replace("{" + arg.getKey() + "}", date ? Format.longDate(LocalDate.parse(value)) : value);
        }
        return text;
    }

    /** The sentence of a refusal. */
    public static String of(Refusal refusal) {
        return text(refusal.key(), components(refusal));
    }

    /** The sentence of one wrong field. */
    public static String of(FieldError error) {
        return text("input." + error.code(), error.args().toArray());
    }

    /** The name of an enum constant, {@code <Type>.<CONSTANT>}. */
    public static String of(Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        Class<?> type = constant.getDeclaringClass();
        // an enum inside a type is named with it: Report.Verdict.RETURNED
        String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        String key = name + "." + constant.name();
        return has(key) ? text(key) : text(key + ".staff");
    }

    /** True if some bundle has the key. */
    public static boolean has(String key) {
        return texts(locale()).containsKey(key);
    }

    private static Object[] written(Object... args) {
        Object[] written = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            written[i] = written(args[i]);
        }
        return written;
    }

    private static Object written(Object arg) {
        if (arg instanceof LocalDate date) {
            return Format.longDate(date);
        }
        if (arg instanceof Instant instant) {
            return Format.minute(instant);
        }
        if (arg instanceof Enum<?> constant) {
            return of(constant);
        }
        return arg;
    }

    private static Object[] components(Refusal refusal) {
        var components = refusal.getClass().getRecordComponents();
        if (components == null) {
            return new Object[0];
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            try {
                var accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                values[i] = accessor.invoke(refusal);
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException("A refusal must be a record that can be read: " + refusal.key(), hidden);
            }
        }
        return values;
    }

    private static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null
                ? Locale.SIMPLIFIED_CHINESE
                : context.getViewRoot().getLocale();
    }

    private static Map<String, String> texts(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, Texts::load);
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> all = new HashMap<>();
        for (String name : BUNDLES) {
            try {
                ResourceBundle bundle =
                        ResourceBundle.getBundle("i18n." + name, locale, Texts.class.getClassLoader(), NO_FALLBACK);
                bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
            } catch (MissingResourceException notThere) {
                // a capability without texts of its own
            }
        }
        return all;
    }
}
