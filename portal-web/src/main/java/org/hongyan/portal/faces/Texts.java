package org.hongyan.portal.faces;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
 * Every text of the portal under one name, {@code #{text['submit.title']}}: the bundles of the capabilities and those
 * of the pages, all in {@code i18n/}, in the language of the page.
 */
public class Texts extends ResourceBundle {

    /** Bundles of the domain, then those of this application. A test holds the list complete. */
    static final List<String> BUNDLES = List.of(
            "shared", "tenant", "staff", "audit", "deadline", "privacy", "attachment", "document", "notice", "matter",
            "petition", "handover", "reply", "report", "rating", "lookup",
            "layout", "index_page", "office_page", "submit_page", "disc_page", "lookup_page", "my_page", "add_page", "verify_page", "rate_page",
            "statement_pages", "rest");

    /** From here on digits are grouped: years, code lengths and the like stay as they are. */
    private static final int LONG_NUMBER = 10_000;

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

    /** The text with its arguments; dates, moments and enum constants are written out, numbers as they are. */
    public static String text(String key, Object... args) {
        return text(locale(), key, args);
    }

    /** The same in a given language, for the interface without pages. */
    public static String text(Locale locale, String key, Object... args) {
        String pattern = texts(locale).get(key);
        return pattern == null
                ? "???" + key + "???"
                : new MessageFormat(pattern, locale).format(Arrays.stream(args).map(Texts::written).toArray());
    }

    /** The sentence of a refusal. */
    public static String of(Refusal refusal) {
        return text(refusal.key(), components(refusal));
    }

    /** The sentence of one wrong field; the one for this very field wins over the general one. */
    public static String of(FieldError error) {
        return of(locale(), error);
    }

    /** The sentence of one wrong field in a given language. */
    public static String of(Locale locale, FieldError error) {
        String special = "input." + error.code() + "." + error.pointer().replaceFirst("^/", "").replaceAll("/[0-9]+", "");
        Object[] args = error.args().toArray();
        return has(locale, special) ? text(locale, special, withPosition(error)) : text(locale, "input." + error.code(), args);
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
        return has(locale(), key) ? text(key) : text(key + ".public");
    }

    /** True if some bundle has the key. */
    public static boolean has(Locale locale, String key) {
        return texts(locale).containsKey(key);
    }

    /** Position in the list first (counted from 1), then the arguments: 第 {0} 条诉求写了 {1} 字. */
    private static Object[] withPosition(FieldError error) {
        String[] parts = error.pointer().split("/", -1);
        int position = 0;
        for (String part : parts) {
            position = part.matches("[0-9]+") ? Integer.parseInt(part) + 1 : position;
        }
        Object[] args = new Object[error.args().size() + 1];
        args[0] = position;
        for (int i = 1; i < args.length; i++) {
            args[i] = error.args().get(i - 1);
        }
        return args;
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
        if (arg instanceof Integer number && number >= LONG_NUMBER) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        return arg instanceof Number number ? number.toString() : arg;
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
                throw new IllegalStateException("a refusal must be a record that can be read: " + refusal.key(), hidden);
            }
        }
        return values;
    }

    /** The language of the page, Chinese outside one. */
    public static Locale locale() {
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
