package org.hongyan.portal.faces;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Refusal;
import org.hongyan.tenantconfig.text.TextCatalogue;

/**
 * Every text of the portal under one name, {@code #{text['submit.title']}}: the bundles of the capabilities and those
 * of the pages, all in {@code i18n/}, in the language of the page.
 */
public class Texts extends ResourceBundle {

    /** Bundles of the domain, then those of this application. A test holds the list complete. */
    static final List<String> BUNDLES = List.of(
            "shared",
            "tenant",
            "staff",
            "audit",
            "deadline",
            "privacy",
            "attachment",
            "document",
            "notice",
            "matter",
            "petition",
            "handover",
            "reply",
            "procedure",
            "route",
            "matching",
            "review",
            "accusation",
            "report",
            "rating",
            "hearing",
            "commitment",
            "conduct",
            "lookup",
            "layout",
            "index_page",
            "office_page",
            "reception",
            "reception_page",
            "guide_page",
            "submit_page",
            "disc_page",
            "lookup_page",
            "my_page",
            "add_page",
            "verify_page",
            "rate_page",
            "opinion_page",
            "withdraw_page",
            "conduct_page",
            "review_page",
            "statement_pages",
            "rest");

    /** From here on digits are grouped: years, code lengths and the like stay as they are. */
    private static final int LONG_NUMBER = 10_000;

    private static final TextCatalogue ALL = new TextCatalogue(Texts.class.getClassLoader(), BUNDLES, Texts::written);

    @Override
    protected Object handleGetObject(String key) {
        return ALL.raw(locale(), key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(ALL.keys(locale()));
    }

    /** The text with its arguments; dates, moments and enum constants are written out, numbers as they are. */
    public static String text(String key, Object... args) {
        return text(locale(), key, args);
    }

    /** The same in a given language, for the interface without pages. */
    public static String text(Locale locale, String key, Object... args) {
        return ALL.text(locale, key, args);
    }

    /** The sentence of a refusal. */
    public static String of(Refusal refusal) {
        return ALL.of(locale(), refusal);
    }

    /** The sentence of one wrong field; the one for this very field wins over the general one. */
    public static String of(FieldError error) {
        return of(locale(), error);
    }

    /** The sentence of one wrong field in a given language. */
    public static String of(Locale locale, FieldError error) {
        return ALL.of(locale, error);
    }

    /** The name of an enum constant as citizens know it; empty for none. */
    public static String of(Enum<?> constant) {
        return constant == null ? "" : ALL.of(locale(), constant, ".public");
    }

    /** True if some bundle has the key. */
    public static boolean has(Locale locale, String key) {
        return ALL.has(locale, key);
    }

    private static Object written(Object arg, Locale locale) {
        if (arg instanceof LocalDate date) {
            return Format.longDate(date);
        }
        if (arg instanceof Instant instant) {
            return Format.minute(instant);
        }
        if (arg instanceof Enum<?> constant) {
            return ALL.of(locale, constant, ".public");
        }
        if (arg instanceof Integer number && number >= LONG_NUMBER) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        if (arg instanceof Integer number && number >= LONG_NUMBER) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        return arg instanceof Number number ? number.toString() : arg;
    }

    /** The language of the page, Chinese outside one. */
    public static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null
                ? Locale.SIMPLIFIED_CHINESE
                : context.getViewRoot().getLocale();
    }
}
