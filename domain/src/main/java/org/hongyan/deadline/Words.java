package org.hongyan.deadline;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The bundle of this capability; Simplified Chinese where a language has no file of its own. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "i18n.deadline",
                locale,
                Words.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The text, its arguments as they stand: a count has no thousands. */
    String of(String key, Object... args) {
        String text = bundle.getString(key);
        return args.length == 0
                ? text
                : new MessageFormat(text, locale)
                        .format(Arrays.stream(args).map(Object::toString).toArray());
    }
}
