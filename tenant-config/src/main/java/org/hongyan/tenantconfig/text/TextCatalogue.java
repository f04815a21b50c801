package org.hongyan.tenantconfig.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Refusal;

/**
 * Bundles under {@code i18n/} read as one, in each language. Simplified Chinese is the base of every bundle, so that no
 * other language of the machine slips in between.
 */
public final class TextCatalogue {

    private static final ResourceBundle.Control BASE_IS_CHINESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ClassLoader loader;
    private final List<String> bundles;
    private final BiFunction<Object, Locale, Object> writing;
    private final Map<Locale, Map<String, String>> byLocale = new ConcurrentHashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param loader sees all bundles; one that is not there is a capability without texts
     * @param bundles names without folder; a later one wins
     * @param writing how an argument is written out in a language, dates for example
     */
    public TextCatalogue(ClassLoader loader, List<String> bundles, BiFunction<Object, Locale, Object> writing) {
        this.loader = loader;
        this.bundles = List.copyOf(bundles);
        this.writing = writing;
    }

    /** The text with its arguments written out; an unknown key is shown in question marks. */
    public String text(Locale locale, String key, Object... args) {
        String pattern = texts(locale).get(key);
        return pattern == null
                ? "???" + key + "???"
                : new MessageFormat(pattern, locale)
                        .format(Arrays.stream(args)
                                .map(arg -> writing.apply(arg, locale))
                                .toArray());
    }

    /** The text as it stands in its bundle, or null. */
    public String raw(Locale locale, String key) {
        return texts(locale).get(key);
    }

    /** True if some bundle has the key. */
    public boolean has(Locale locale, String key) {
        return texts(locale).containsKey(key);
    }

    /** All keys of a language. */
    public Set<String> keys(Locale locale) {
        return texts(locale).keySet();
    }

    /** The sentence of a refusal; its components are the arguments. */
    public String of(Locale locale, Refusal refusal) {
        return text(locale, refusal.key(), components(refusal));
    }

    /** The sentence of one wrong field; the one for this very field wins over the general one. */
    public String of(Locale locale, FieldError error) {
        String field = error.pointer().replaceFirst("^/", "").replaceAll("/[0-9]+", "");
        String general = "input." + error.code();
        String special = general + "." + field;
        return has(locale, special)
                ? text(locale, special, withPosition(error))
                : text(locale, general, error.args().toArray());
    }

    /**
     * The name of an enum constant, {@code <Type>.<CONSTANT>}; an enum inside a type is named with it.
     *
     * @param otherwise ending of the key where readers of this site have a name of their own
     */
    public String of(Locale locale, Enum<?> constant, String otherwise) {
        Class<?> type = constant.getDeclaringClass();
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        String key = name + "." + constant.name();
        return has(locale, key) ? text(locale, key) : text(locale, key + otherwise);
    }

    /** Position in the list first (counted from 1), then the arguments: 第 {0} 条诉求写了 {1} 字. */
    private static Object[] withPosition(FieldError error) {
        int position = 0;
        for (String part : error.pointer().split("/", -1)) {
            position = part.matches("[0-9]+") ? Integer.parseInt(part) + 1 : position;
        }
        Object[] args = new Object[error.args().size() + 1];
        args[0] = position;
        for (int i = 1; i < args.length; i++) {
            args[i] = error.args().get(i - 1);
        }
        return args;
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
                throw new IllegalStateException(
                        "A refusal must be a record that can be read: " + refusal.key(), hidden);
            }
        }
        return values;
    }

    private Map<String, String> texts(Locale locale) {
        return byLocale.computeIfAbsent(locale, this::load);
    }

    private Map<String, String> load(Locale locale) {
        Map<String, String> all = new HashMap<>();
        for (String name : bundles) {
            try {
                ResourceBundle bundle = ResourceBundle.getBundle("i18n." + name, locale, loader, BASE_IS_CHINESE);
                bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
            } catch (MissingResourceException notThere) {
                // a capability without texts of its own
            }
        }
        return all;
    }
}
