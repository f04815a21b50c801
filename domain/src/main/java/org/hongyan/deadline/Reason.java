package org.hongyan.deadline;

import java.time.LocalDate;
import java.util.List;

/** The keys that say how a due date came about; their words are in the bundle {@code i18n/deadline}. */
final class Reason {

    static final String WORKDAY = "LAST_DAY_IS_WORKDAY";
    static final String MAKEUP_WORKDAY = "LAST_DAY_IS_MAKEUP_WORKDAY";
    static final String ROLLED_WEEKEND = "ROLLED_WEEKEND";
    static final String ROLLED_HOLIDAY = "ROLLED_HOLIDAY_";
    static final String ROLL_PASSES = "ROLL_PASSES_";
    static final String ROLLED_ONTO_MAKEUP = "ROLLED_ONTO_MAKEUP_WORKDAY";
    static final String SKIPS = "SKIPS_";
    static final String COUNTS_MAKEUP = "COUNTS_MAKEUP_";
    static final String MONTH_END = "MONTH_END_CLAMPED";
    static final String PAUSED = "PAUSED_";
    static final String PAUSE_AFTER_END = "PAUSE_AFTER_END_IGNORED";
    static final String PAUSE_NOT_ALLOWED = "PAUSE_NOT_ALLOWED_FOR_THIS_CLOCK";
    static final String EXT = "EXT_";
    static final String EXT_REFUSED = "EXT_REFUSED_";
    static final String EXT_OVER_30 = "EXT_REFUSED_OVER_30";
    static final String EXT_AFTER_DUE = "EXT_REFUSED_AFTER_DUE";
    static final String EXT_SECOND = "EXT_REFUSED_SECOND";
    static final String EXT_NOT_ALLOWED = "EXT_REFUSED_NOT_ALLOWED";
    static final String NO_CLOCK_2005 = "NO_OBJECTION_CLOCK_UNDER_2005_RULES";

    private Reason() {}

    /** The length that the first reason tells. */
    static Term term(String key, LocalDate original) {
        for (TermUnit unit : TermUnit.values()) {
            if (unit != TermUnit.FIXED_DATE && key.startsWith(unit.reasonPrefix())) {
                return new Term(unit, number(key, unit.reasonPrefix()), null);
            }
        }
        return Term.until(original);
    }

    /** The last day counted before rolling and extension. */
    static LocalDate lastDay(LocalDate start, Term term, List<String> keys, LocalDate original) {
        return switch (term.unit()) {
            case CALENDAR_DAY -> start.plusDays((long) term.length() + sum(keys, PAUSED));
            case MONTH -> start.plusMonths(term.length());
            case WORKING_DAY, FIXED_DATE -> original;
        };
    }

    /** Days granted by an extension; 0 for none. */
    static int extensionDays(List<String> keys) {
        return keys.stream()
                .filter(Reason::grantsExtension)
                .mapToInt(key -> number(key, EXT))
                .sum();
    }

    static int number(String key, String prefix) {
        return Integer.parseInt(key.substring(prefix.length()));
    }

    static boolean grantsExtension(String key) {
        return key.startsWith(EXT) && Character.isDigit(key.charAt(EXT.length()));
    }

    /** True for what a new count of the same days cannot find out again: hearings, the end of a month. */
    static boolean staysInRecount(String key) {
        return key.startsWith(PAUSED)
                || key.equals(MONTH_END)
                || key.equals(PAUSE_AFTER_END)
                || key.equals(PAUSE_NOT_ALLOWED);
    }

    static boolean refusesExtension(String key) {
        return key.startsWith(EXT_REFUSED);
    }

    private static int sum(List<String> keys, String prefix) {
        return keys.stream()
                .filter(key -> key.startsWith(prefix))
                .mapToInt(key -> number(key, prefix))
                .sum();
    }
}
