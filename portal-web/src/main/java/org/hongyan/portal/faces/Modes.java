package org.hongyan.portal.faces;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;

/**
 * How a visitor wants to read: language, 长辈版, high contrast. Kept in one cookie that says nothing else.
 *
 * @param language {@code zh-CN}, {@code zh-TW} or {@code en}
 */
public record Modes(String language, boolean elder, boolean highContrast) {

    /** Name of the cookie. */
    public static final String COOKIE = "modes";

    /** What the request carries. */
    public static Modes of(Map<String, Object> cookies) {
        return cookies.get(COOKIE) instanceof Cookie cookie ? parse(cookie.getValue()) : parse("");
    }

    /** The modes of a cookie value; what is not known is left out. */
    public static Modes parse(String value) {
        String text = "." + value + ".";
        String language = text.contains(".tw.") ? "zh-TW" : text.contains(".en.") ? "en" : "zh-CN";
        return new Modes(language, text.contains(".elder."), text.contains(".contrast."));
    }

    /** The modes after one switch, for example {@code elder} or {@code standard}; an unknown one changes nothing. */
    public Modes with(String change) {
        return switch (change) {
            case "elder" -> new Modes(language, true, highContrast);
            case "standard" -> new Modes(language, false, highContrast);
            case "contrast" -> new Modes(language, elder, true);
            case "colours" -> new Modes(language, elder, false);
            case "zh-CN", "zh-TW", "en" -> new Modes(change, elder, highContrast);
            default -> this;
        };
    }

    /** What goes into the cookie. */
    public String value() {
        return (language.equals("zh-TW") ? "tw" : language.equals("en") ? "en" : "cn")
                + (elder ? ".elder" : "")
                + (highContrast ? ".contrast" : "");
    }

    public Locale locale() {
        return switch (language) {
            case "zh-TW" -> Locale.TRADITIONAL_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> Locale.SIMPLIFIED_CHINESE;
        };
    }
}
