package org.hongyan.notice.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words notices from the bundle. A text is a row of sentences parted by {@code |}; a sentence with a name in braces
 * that nobody gave is left out, so that no notice says nonsense. Dates given in ISO form are written out.
 */
final class Wording {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final ResourceBundle bundle;
    private final Locale language;

    Wording(Locale language) {
        this.language = language == null ? Locale.ROOT : language;
        this.bundle =
                ResourceBundle.getBundle("i18n/notice", this.language, Wording.class.getClassLoader(), NO_FALLBACK);
    }

    String title(String key) {
        return bundle.getString("notice." + key + ".title");
    }

    String text(String key, Map<String, String> args) {
        return Arrays.stream((bundle.getString("notice." + key + ".text") + "|" + bundle.getString("notice.end"))
                        .split("\\|"))
                .filter(sentence -> isComplete(sentence, args))
                .map(sentence -> filled(sentence.strip(), args))
                .collect(Collectors.joining(isChinese() ? "" : " "));
    }

    static boolean knows(String key) {
        try {
            ResourceBundle.getBundle("i18n/notice", Locale.ROOT, Wording.class.getClassLoader(), NO_FALLBACK)
                    .getString("notice." + key + ".text");
            return true;
        } catch (MissingResourceException unknown) {
            return false;
        }
    }

    private static boolean isComplete(String sentence, Map<String, String> args) {
        return NAME.matcher(sentence).results().allMatch(name -> !args.getOrDefault(name.group(1), "")
                .isBlank());
    }

    private String filled(String sentence, Map<String, String> args) {
        return NAME.matcher(sentence).replaceAll(name -> Matcher.quoteReplacement(written(args.get(name.group(1)))));
    }

    private String written(String value) {
        if (!ISO_DATE.matcher(value).matches()) {
            return value;
        }
        Locale locale = language.getLanguage().isEmpty() ? Locale.SIMPLIFIED_CHINESE : language;
        return LocalDate.parse(value).format(DateTimeFormatter.ofPattern(bundle.getString("notice.date"), locale));
    }

    private boolean isChinese() {
        return language.getLanguage().isEmpty() || language.getLanguage().equals("zh");
    }
}
