package org.hongyan.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts the reasons of a due date into words; the words are in the bundle {@code i18n/deadline}. */
final class DueDateExplanation {

    private final DueDate dueDate;
    private final WorkingCalendar calendar;
    private final Locale locale;
    private final Words words;

    DueDateExplanation(DueDate dueDate, WorkingCalendar calendar, Locale locale) {
        this.dueDate = dueDate;
        this.calendar = calendar;
        this.locale = locale;
        this.words = new Words(locale);
    }

    String text() {
        if (!dueDate.exists()) {
            return words.of("because.absent") + words.of("because.end");
        }
        List<String> parts = new ArrayList<>();
        parts.add(length());
        skipped(parts);
        dueDate.because().forEach(key -> plain(key, parts));
        rolled(parts, dueDate.originalLastDay(), dueDate.original());
        if (dueDate.extended()) {
            int days = Reason.extensionDays(dueDate.because());
            parts.add(words.of("because.extended", days, day(dueDate.lastDayBeforeRolling())));
            rolled(parts, dueDate.lastDayBeforeRolling(), dueDate.due());
        }
        dueDate.because().stream()
                .filter(Reason::refusesExtension)
                .forEach(key -> parts.add(words.of("because." + key)));
        if (dueDate.provisional()) {
            parts.add(words.of("because.provisional"));
        }
        return String.join(words.of("because.join"), parts) + words.of("because.end");
    }

    private String length() {
        Term term = dueDate.term();
        return words.of("because." + term.unit(), day(dueDate.start()), term.length(), day(dueDate.originalLastDay()));
    }

    private void skipped(List<String> parts) {
        String holidays = dueDate.because().stream()
                .filter(key -> key.startsWith(Reason.SKIPS))
                .map(key -> words.of("Holiday." + key.substring(Reason.SKIPS.length())))
                .collect(Collectors.joining(words.of("because.and")));
        if (!holidays.isEmpty()) {
            parts.add(words.of("because.skips", holidays));
        }
    }

    private void plain(String key, List<String> parts) {
        if (key.startsWith(Reason.COUNTS_MAKEUP)) {
            parts.add(words.of("because.countsMakeup", Reason.number(key, Reason.COUNTS_MAKEUP)));
        } else if (key.startsWith(Reason.PAUSED)) {
            parts.add(words.of("because.paused", Reason.number(key, Reason.PAUSED)));
        } else if (key.equals(Reason.MONTH_END)) {
            parts.add(words.of("because.monthEnd"));
        } else if (key.equals(Reason.PAUSE_AFTER_END)) {
            parts.add(words.of("because.pauseAfterEnd"));
        } else if (key.equals(Reason.PAUSE_NOT_ALLOWED)) {
            parts.add(words.of("because.pauseNotAllowed"));
        }
    }

    private void rolled(List<String> parts, LocalDate last, LocalDate to) {
        if (last.equals(to)) {
            if (calendar.isMakeupWorkday(last)) {
                parts.add(words.of("because.makeup", day(last)));
            }
            return;
        }
        List<LocalDate> off = last.datesUntil(to)
                .filter(day -> calendar.holidayOn(day).isPresent())
                .toList();
        if (off.isEmpty()) {
            parts.add(words.of("because.weekend", day(last), day(to)));
        } else if (off.get(0).equals(last)) {
            parts.add(words.of("because.holiday", span(calendar.holidaySpan(last)), day(to)));
        } else {
            String holidays = span(calendar.holidaySpan(off.get(0)));
            parts.add(words.of("because.weekendThenHoliday", day(last), holidays, day(to)));
        }
    }

    private String span(List<LocalDate> fromTo) {
        LocalDate from = fromTo.get(0);
        LocalDate to = fromTo.get(1);
        if (from.equals(to)) {
            return day(from);
        }
        boolean sameMonth = YearMonth.from(from).equals(YearMonth.from(to));
        String first = sameMonth ? format("date.spanFrom", from) : day(from);
        String second = sameMonth ? format("date.spanTo", to) : day(to);
        return words.of("date.span", first, second);
    }

    private String day(LocalDate date) {
        return format(date.getYear() == dueDate.start().getYear() ? "date.day" : "date.dayAndYear", date);
    }

    private String format(String patternKey, LocalDate date) {
        return DateTimeFormatter.ofPattern(words.of(patternKey), locale).format(date);
    }
}
