package org.hongyan.admin.faces;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.time.SystemTime;

/** How dates, times and sizes are written on staff pages; the functions of the {@code ad} tag library. */
public final class Format {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter FULL_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final long KILO = 1024;

    private Format() {}

    /** 2027-01-04 周一. */
    public static String date(LocalDate date) {
        return date == null ? "" : date + " " + weekday(date);
    }

    /** 01-04 周一, for lists. */
    public static String shortDate(LocalDate date) {
        return date == null ? "" : MONTH_DAY.format(date) + " " + weekday(date);
    }

    /** 2027年1月4日(周一), for sentences. */
    public static String longDate(LocalDate date) {
        return date == null
                ? ""
                : Texts.text(
                        "layout.longDate",
                        String.valueOf(date.getYear()),
                        date.getMonthValue(),
                        date.getDayOfMonth(),
                        weekday(date));
    }

    /** 2026-11-20 15:42, in the time of the law. */
    public static String minute(Instant instant) {
        return instant == null ? "" : FULL_MINUTE.format(local(instant));
    }

    /** 11-20 15:42. */
    public static String shortMinute(Instant instant) {
        return instant == null ? "" : MINUTE.format(local(instant));
    }

    /** The statutory date of an instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant == null ? null : SystemTime.dateOf(instant);
    }

    /** 周一. */
    public static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Texts.locale());
    }

    /** 1.2 MB. */
    public static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < KILO * KILO) {
            return bytes / KILO + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
    }

    /** The name of an enum constant in the reader's language. */
    public static String name(Enum<?> constant) {
        return Texts.of(constant);
    }

    /** The sentence of a refusal. */
    public static String refusal(Refusal refusal) {
        return refusal == null ? "" : Texts.of(refusal);
    }

    /** A text with one argument. */
    public static String text1(String key, Object first) {
        return Texts.text(key, first);
    }

    /** A text with two arguments. */
    public static String text2(String key, Object first, Object second) {
        return Texts.text(key, first, second);
    }

    /** A text with three arguments. */
    public static String text3(String key, Object first, Object second, Object third) {
        return Texts.text(key, first, second, third);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SystemTime.LEGAL_ZONE);
    }
}
