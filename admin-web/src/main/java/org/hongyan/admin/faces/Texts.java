package org.hongyan.admin.faces;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.DeskTimer;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Refusal;
import org.hongyan.tenantconfig.text.TextCatalogue;

/**
 * Every text of the staff pages under one name, {@code #{text['work.title']}}: the bundles of the capabilities (names
 * of enum constants, refusals, documents) and those of the pages, all in {@code i18n/}.
 */
public class Texts extends ResourceBundle {

    /** Bundles of the domain and the offices, then those of this application. A test holds the list complete. */
    static final List<String> BUNDLES = List.of(
            "tenant",
            "staff",
            "audit",
            "deadline",
            "calendar",
            "privacy",
            "attachment",
            "document",
            "notice",
            "draft",
            "matter",
            "timeline",
            "petition",
            "fairness",
            "handover",
            "reply",
            "route",
            "procedure",
            "supervision",
            "exchange",
            "suggestion",
            "matching",
            "review",
            "accusation",
            "rating",
            "hearing",
            "commitment",
            "record",
            "leader",
            "archive",
            "lookup",
            "layout",
            "work",
            "case",
            "register",
            "handover_pages",
            "reply_pages",
            "hearing_pages",
            "commitment_pages",
            "record_pages",
            "leader_pages",
            "archive_pages",
            "procedure_pages",
            "route_pages",
            "discipline_pages",
            "accusation_pages",
            "audit_pages",
            "notice_pages",
            "review_pages",
            "matching_pages",
            "fairness_pages",
            "calendar_pages",
            "document_pages",
            "supervision_pages",
            "exchange_pages",
            "suggestion_pages",
            "smalloffice",
            "smalloffice_pages",
            "standin",
            "annual",
            "registerbook",
            "registerbook_pages",
            "importing",
            "importing_pages",
            "search",
            "search_pages",
            "annual_pages",
            "indicator",
            "indicator_pages",
            "library",
            "library_pages",
            "conduct",
            "conduct_pages",
            "standin_pages",
            "province",
            "province_pages",
            "reception",
            "reception_pages");

    private static final TextCatalogue ALL = new TextCatalogue(Texts.class.getClassLoader(), BUNDLES, Texts::written);

    @Override
    protected Object handleGetObject(String key) {
        return ALL.raw(locale(), key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(ALL.keys(locale()));
    }

    /** The text with its arguments; dates, instants and enum constants are written out. */
    public static String text(String key, Object... args) {
        return ALL.text(locale(), key, args);
    }

    /** The text with named arguments, {@code {receiver}}; a date in ISO form and the name of a clock are written out. */
    public static String named(String key, Map<String, String> args) {
        String text = has(key) ? ALL.raw(locale(), key) : "";
        for (Map.Entry<String, String> arg : args.entrySet()) {
            String value = arg.getValue();
            text = text.replace("{" + arg.getKey() + "}", spoken(arg.getKey(), value));
        }
        return text;
    }

    private static String spoken(String name, String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Format.longDate(LocalDate.parse(value));
        }
        if ("limit".equals(name)) {
            return of(DeskTimer.limit(value));
        }
        return "clock".equals(name) ? of(ClockKind.valueOf(value)) : value;
    }

    /** The sentence of a refusal. */
    public static String of(Refusal refusal) {
        return ALL.of(locale(), refusal);
    }

    /** The sentence of one wrong field. */
    public static String of(FieldError error) {
        return ALL.of(locale(), error);
    }

    /** The name of an enum constant as staff know it; empty for none. */
    public static String of(Enum<?> constant) {
        return constant == null ? "" : ALL.of(locale(), constant, ".staff");
    }

    /** True if some bundle has the key. */
    public static boolean has(String key) {
        return ALL.has(locale(), key);
    }

    private static Object written(Object arg, Locale locale) {
        if (arg instanceof LocalDate date) {
            return Format.longDate(date);
        }
        if (arg instanceof Instant instant) {
            return Format.minute(instant);
        }
        return arg instanceof Enum<?> constant ? ALL.of(locale, constant, ".staff") : arg;
    }

    /** The language of this page. */
    public static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null
                ? Locale.SIMPLIFIED_CHINESE
                : context.getViewRoot().getLocale();
    }
}
