package org.hongyan.notice.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
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

    /** What fits into one text message in Chinese. */
    static final int MOST_IN_SMS = 70;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern STOP = Pattern.compile("[。.]");
    private static final Pattern LAST_STOP = Pattern.compile("[。.；;，,]+\\s*$");

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
        return sentences(
                bundle.getString("notice.agent") + "|" + bundle.getString("notice." + key + ".text") + "|"
                        + bundle.getString("notice.end"),
                args);
    }

    private String sentences(String row, Map<String, String> args) {
        return Arrays.stream(row.split("\\|", -1))
                .filter(sentence -> isComplete(sentence, args))
                .map(sentence -> filled(sentence.strip(), args, "notice.date"))
                .collect(Collectors.joining(isChinese() ? "" : " "));
    }

    /**
     * For a text message, 70 characters at most: the title, then as many of the sentences as fit, the most needed first.
     * A key may have a text of its own.
     */
    String sms(String key, Map<String, String> args) {
        Map<String, String> given = new HashMap<>(args);
        given.put("title", title(key));
        String sms = "";
        String row = bundle.getString("notice.agent.sms") + "|"
                + bundle.getString(ownSms(key) ? "notice." + key + ".sms" : "notice.sms");
        for (String sentence : row.split("\\|", -1)) {
            if (isComplete(sentence, given)) {
                String longer = sms
                        + (sms.isEmpty() || isChinese() ? "" : " ")
                        + filled(sentence.strip(), given, "notice.sms.date");
                if (longer.codePointCount(0, longer.length()) <= MOST_IN_SMS) {
                    sms = longer;
                }
            }
        }
        return sms;
    }

    /** True if the title is too long for a text message, or another text is needed. */
    boolean ownSms(String key) {
        return bundle.containsKey("notice." + key + ".sms");
    }

    /** What stands under a notice on paper: where to ask without a telephone or the internet. */
    String paperEnd(Map<String, String> args) {
        return sentences(bundle.getString("notice.paper"), args);
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

    private String filled(String sentence, Map<String, String> args, String date) {
        return NAME.matcher(sentence)
                .replaceAll(name -> Matcher.quoteReplacement(
                        beforeStop(written(args.get(name.group(1)), date), sentence.substring(name.end()))));
    }

    /** People end their reasons with a full stop, and so does the sentence around them: one of them is enough. */
    private static String beforeStop(String value, String rest) {
        return STOP.matcher(rest).lookingAt() ? LAST_STOP.matcher(value).replaceFirst("") : value;
    }

    private String written(String value, String date) {
        if (!ISO_DATE.matcher(value).matches()) {
            return value;
        }
        Locale locale = language.getLanguage().isEmpty() ? Locale.SIMPLIFIED_CHINESE : language;
        return LocalDate.parse(value).format(DateTimeFormatter.ofPattern(bundle.getString(date), locale));
    }

    private boolean isChinese() {
        return language.getLanguage().isEmpty() || language.getLanguage().equals("zh");
    }
}
