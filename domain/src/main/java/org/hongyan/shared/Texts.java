package org.hongyan.shared;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of a bundle under {@code i18n/}, with named arguments in braces ({@code {receiver}}). Simplified Chinese is the
 * base file, so no other locale of the machine can slip in between.
 */
public final class Texts {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final ResourceBundle.Control BASE_IS_CHINESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of a capability in a language. */
    public static Texts of(String bundle, Locale locale) {
        return new Texts(
                ResourceBundle.getBundle("i18n." + bundle, locale, Texts.class.getClassLoader(), BASE_IS_CHINESE));
    }

    /** The text, with what is named in braces put in; an unknown key is shown as it is. */
    public String text(String key, Map<String, String> args) {
        if (!bundle.containsKey(key)) {
            return key;
        }
        Matcher names = NAME.matcher(bundle.getString(key));
        return names.replaceAll(found -> Matcher.quoteReplacement(args.getOrDefault(found.group(1), "")));
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
