package org.hongyan.portal.faces;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as people read them. Statutory days and times of day are those of Shanghai. */
public final class Format {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu (EEE)", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Format() {}

    /** 2027年1月18日(周一) */
    public static String longDate(LocalDate date) {
        if (isEnglish()) {
            return ENGLISH.format(date);
        }
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日(" + weekday(date) + ")";
    }

    /** 2027年1月18日 */
    public static String plainDate(LocalDate date) {
        return isEnglish()
                ? ENGLISH.format(date)
                : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 1月18日 */
    public static String shortDate(LocalDate date) {
        return isEnglish() ? ENGLISH_SHORT.format(date) : date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 周一 */
    public static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Texts.locale());
    }

    /** 2026年10月26日 10:58 */
    public static String minute(Instant instant) {
        ZonedDateTime local = instant.atZone(SHANGHAI);
        return plainDate(local.toLocalDate()) + " " + MINUTE.format(local);
    }

    /** 10:58 */
    public static String clockTime(Instant instant) {
        return MINUTE.format(instant.atZone(SHANGHAI));
    }

    private static boolean isEnglish() {
        return Texts.locale().getLanguage().equals("en");
    }
}
